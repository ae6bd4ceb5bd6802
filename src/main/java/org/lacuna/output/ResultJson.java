package org.lacuna.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.lacuna.report.CountryReport;

/** A country's report as JSON: the same report, the same bytes. */
@ApplicationScoped
public class ResultJson {

    private final ObjectMapper mapper;

    ResultJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Indented, and with a line feed at the end. */
    public String write(CountryReport report) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
