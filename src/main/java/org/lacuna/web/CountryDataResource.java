package org.lacuna.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.lacuna.data.Citation;
import org.lacuna.data.CountryData;
import org.lacuna.output.CitationFile;
import org.lacuna.output.CountryPackage;
import org.lacuna.output.CountryWorkbook;

/** A country's answers, numbers and records as files, and how its assessment is cited. The same in every language. */
@Path("/countries/{country}")
public class CountryDataResource {

    private final Shown shown;

    CountryDataResource(Shown shown) {
        this.shown = shown;
    }

    @GET
    @Path("data.{format: zip|xlsx}")
    @PermitAll
    public Response data(@PathParam("country") String country, @PathParam("format") String format) {
        CountryData data = find(country);
        return format.equals("zip")
                ? file("lacuna-" + country, format, "application/zip",
                        (StreamingOutput) out -> new CountryPackage(data).write(out))
                : file("lacuna-" + country, format, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        (StreamingOutput) out -> CountryWorkbook.write(data, out));
    }

    @GET
    @Path("cite.{format: bib|ris|json}")
    @PermitAll
    public Response cite(@PathParam("country") String country, @PathParam("format") String format) {
        Citation citation = find(country).citation().orElseThrow(NotFoundException::new);
        return switch (format) {
            case "bib" -> file(citation.key(), format, "application/x-bibtex;charset=UTF-8", CitationFile.bibtex(citation));
            case "ris" -> file(citation.key(), format, "application/x-research-info-systems;charset=UTF-8",
                    CitationFile.ris(citation));
            default -> file(citation.key(), format, "application/vnd.citationstyles.csl+json", CitationFile.csl(citation));
        };
    }

    private CountryData find(String country) {
        return shown.get(country).file().data();
    }

    private static Response file(String name, String format, String type, Object content) {
        return Response.ok(content).type(type).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name.toLowerCase(Locale.ROOT) + "." + format + "\"").build();
    }
}
