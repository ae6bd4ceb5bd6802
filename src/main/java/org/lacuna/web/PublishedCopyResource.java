package org.lacuna.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.lacuna.store.CopyStore;
import org.lacuna.store.PublishedStore.Line;

/** A copy that a published edition names and that may be passed on, for everybody. */
@Path("/countries/{country}/copies/{copy}/file")
public class PublishedCopyResource {

    private final CopyStore copies;
    private final Shown shown;

    PublishedCopyResource(CopyStore copies, Shown shown) {
        this.copies = copies;
        this.shown = shown;
    }

    @GET
    @PermitAll
    public Response file(@PathParam("country") String country, @PathParam("copy") String sha256) {
        CountryView view = shown.get(country);
        String organisation = view.line().map(Line::organisation).orElseThrow(NotFoundException::new);
        boolean named = view.file().sheet().answers().stream().flatMap(a -> a.copies().stream())
                .anyMatch(copy -> copy.sha256().equals(sha256));
        return copies.findPassedOn(organisation, sha256).filter(kept -> named)
                .map(kept -> CopyAnswer.of(kept, copies.bytesPassedOn(organisation, sha256).orElseThrow()))
                .orElseThrow(NotFoundException::new);
    }
}
