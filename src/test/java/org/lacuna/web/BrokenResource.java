package org.lacuna.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

/** A page that breaks, and says of what. */
@Path("/broken")
public class BrokenResource {

    @GET
    @PermitAll
    public String show(@RestQuery String word) {
        throw new IllegalStateException("The database refuses '" + word + "'");
    }
}
