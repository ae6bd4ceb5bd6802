package org.lacuna.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.output.ResultJson;

/** Comparisons for other programs. */
@Path("/api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
public class CompareApiResource {

    private final Comparisons comparisons;
    private final Reader reader;
    private final ResultJson json;

    CompareApiResource(Comparisons comparisons, Reader reader, ResultJson json) {
        this.comparisons = comparisons;
        this.reader = reader;
        this.json = json;
    }

    /** The same countries, answers and ruleset give the same bytes. */
    @GET
    @PermitAll
    public Response show(@RestQuery List<String> country) {
        CompareTexts texts = reader.texts(CompareTexts.class);
        CountryChoice choice = CountryChoice.of(country, comparisons.countries("en"), texts);
        if (!choice.problems().isEmpty()) {
            return Response.status(400)
                    .entity(Map.of("title", texts.compare_refused(), "says", String.join(" ", choice.problems()))).build();
        }
        return Response.ok(json.write(comparisons.find(choice.countries(), "en"))).build();
    }
}
