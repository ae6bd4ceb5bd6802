package org.lacuna.web;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lacuna.people.Role;
import org.lacuna.store.AssessmentStore;

/**
 * Roles are given by country: an endpoint that a role opens stays shut for countries that the person has it not for. The
 * country is in the path, or that of the assessment in the path.
 */
class CountryRights {

    private final Reader reader;
    private final AssessmentStore assessments;

    CountryRights(Reader reader, AssessmentStore assessments) {
        this.reader = reader;
        this.assessments = assessments;
    }

    /** @throws ForbiddenException if they have the role, but not for this country */
    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo endpoint) {
        country(uri).ifPresent(country -> {
            reader.setCountry(country);
            if (roles(endpoint).noneMatch(role -> reader.caller().may(role, country))
                    && roles(endpoint).findAny().isPresent()) {
                throw new ForbiddenException();
            }
        });
    }

    private Optional<String> country(UriInfo uri) {
        Optional<String> named = Optional.ofNullable(uri.getPathParameters().getFirst("country"));
        return named.isPresent() || !reader.path().startsWith("/assessments/") ? named
                : Optional.ofNullable(uri.getPathParameters().getFirst("id")).flatMap(assessments::findCountry);
    }

    private static Stream<Role> roles(ResourceInfo endpoint) {
        RolesAllowed method = endpoint.getResourceMethod().getAnnotation(RolesAllowed.class);
        RolesAllowed declared = method == null ? endpoint.getResourceClass().getAnnotation(RolesAllowed.class) : method;
        return declared == null ? Stream.empty() : Stream.of(declared.value()).flatMap(name -> Role.find(name).stream());
    }
}
