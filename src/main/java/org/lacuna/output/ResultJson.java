package org.lacuna.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.lacuna.deployment.Deployment;

/** Results as JSON: the same result, the same bytes. */
@ApplicationScoped
public class ResultJson {

    private final ObjectMapper mapper;

    ResultJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Indented, and with a line feed at the end. */
    public String write(Record result) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A list of those records that may be passed on, one after the other.
     *
     * @param out stays open
     */
    public void write(Iterable<Deployment> records, OutputStream out) throws IOException {
        try (SequenceWriter list = mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValuesAsArray(out)) {
            for (Deployment record : records) {
                if (record.origin().redistributable()) {
                    list.write(record);
                }
            }
        }
    }
}
