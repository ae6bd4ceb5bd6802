package org.lacuna.web;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lacuna.people.Role;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DeploymentStore;

/**
 * Roles are given by country: an endpoint that a role opens stays shut for countries that the person has it not for. The
 * country is in the path, or those of the assessment or deployment in the path. Whoever codes a second time without seeing the
 * first answers gets to no page of the country but those of the coding.
 */
class CountryRights {

    private static final String CODING = "/assessments/[^/]+/coding(/.*)?";

    private final Reader reader;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;
    private final Hidden hidden;

    CountryRights(Reader reader, AssessmentStore assessments, DeploymentStore deployments, Hidden hidden) {
        this.hidden = hidden;
        this.reader = reader;
        this.assessments = assessments;
        this.deployments = deployments;
    }

    /**
     * @throws ForbiddenException if they have the role, but not for these countries
     * @throws HiddenException if they are at a second coding of one of them
     */
    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo endpoint) {
        countries(uri).ifPresent(countries -> {
            reader.setCountries(countries);
            if (roles(endpoint).noneMatch(role -> reader.caller().may(role, countries))
                    && roles(endpoint).findAny().isPresent()) {
                throw new ForbiddenException();
            }
            if (!reader.path().matches(CODING)) {
                hidden.refuseCoder(countries);
            }
        });
    }

    private Optional<List<String>> countries(UriInfo uri) {
        Optional<String> country = Optional.ofNullable(uri.getPathParameters().getFirst("country"));
        Optional<String> id = Optional.ofNullable(uri.getPathParameters().getFirst("id"));
        if (reader.path().startsWith("/assessments/")) {
            country = id.flatMap(assessments::findCountry);
        } else if (reader.path().startsWith("/deployments/")) {
            return id.flatMap(deployments::find).map(d -> d.place().countries());
        }
        return country.map(List::of);
    }

    private static Stream<Role> roles(ResourceInfo endpoint) {
        RolesAllowed method = endpoint.getResourceMethod().getAnnotation(RolesAllowed.class);
        RolesAllowed declared = method == null ? endpoint.getResourceClass().getAnnotation(RolesAllowed.class) : method;
        return declared == null ? Stream.empty() : Stream.of(declared.value()).flatMap(name -> Role.find(name).stream());
    }
}
