package org.lacuna.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

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
}
