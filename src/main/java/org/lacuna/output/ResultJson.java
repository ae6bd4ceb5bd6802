package org.lacuna.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.lacuna.report.CountryResult;
import org.lacuna.report.bill.BillReport;

/** Results as JSON: the same result, the same bytes. */
@ApplicationScoped
public class ResultJson {

    private final ObjectMapper mapper;

    ResultJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(CountryResult result) {
        return text(result);
    }

    public String write(BillReport report) {
        return text(report);
    }

    /** Indented, and with a line feed at the end. */
    private String text(Record result) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
