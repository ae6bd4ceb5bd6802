package org.lacuna.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the language that {@code lang=} names, and leads to the same address without it. */
class LanguageFilter {

    @ServerRequestFilter(preMatching = true)
    Optional<Response> choose(ContainerRequestContext request) {
        String language = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (!request.getMethod().equals("GET") || language == null || !Reader.LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        return Optional.of(Response.seeOther(request.getUriInfo().getRequestUriBuilder().replaceQueryParam("lang").build())
                .cookie(Reader.remember(language)).build());
    }
}
