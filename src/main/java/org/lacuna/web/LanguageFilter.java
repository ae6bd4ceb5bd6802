package org.lacuna.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the language that {@code lang=} names, and leads to the same address without it. */
class LanguageFilter {

    private static final int YEAR = 365 * 24 * 60 * 60;

    @ServerRequestFilter(preMatching = true)
    Optional<Response> choose(ContainerRequestContext request) {
        String language = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (!request.getMethod().equals("GET") || language == null || !Reader.LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        NewCookie cookie = new NewCookie.Builder(Reader.COOKIE).value(language).path("/").maxAge(YEAR).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).build();
        return Optional.of(Response.seeOther(request.getUriInfo().getRequestUriBuilder().replaceQueryParam("lang").build())
                .cookie(cookie).build());
    }
}
