package org.lacuna.web.people;

import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lacuna.access.Secrets;
import org.lacuna.web.ErrorPages;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;
import org.lacuna.web.people.SignInResource.SignInPage;
import org.lacuna.web.people.SignInResource.Templates;

/** Whoever asks for something without having signed in is led to the sign-in; what they have written comes along. */
class SessionEnd {

    private final Reader reader;
    private final ErrorPages errors;
    private final RoutingContext context;
    private final String cookie;
    private final String field;

    SessionEnd(Reader reader, ErrorPages errors, RoutingContext context,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie,
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name") String field) {
        this.reader = reader;
        this.errors = errors;
        this.context = context;
        this.cookie = cookie;
        this.field = field;
    }

    @ServerExceptionMapper
    Uni<Response> of(UnauthorizedException e, HttpHeaders headers) {
        HttpServerRequest request = context.request();
        boolean form = headers.getMediaType() != null
                && (headers.getMediaType().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || headers.getMediaType().isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        if (!reader.caller().accounts() || !form || !Carried.takes(reader.path())) {
            return Uni.createFrom().item(errors.of(e, headers));
        }
        return Uni.createFrom().emitter(answer -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(answer::fail);
            // Files do not come along: they are chosen again.
            request.uploadHandler(file -> file.resume());
            request.endHandler(end -> answer.complete(
                    isOurs(request) && hasTexts(request) ? page(request) : errors.of(e, headers)));
            request.resume();
        });
    }

    /** Whether a page of this server made the form, and no other site. */
    private boolean isOurs(HttpServerRequest request) {
        Cookie token = request.getCookie(cookie);
        return token != null && Secrets.same(token.getValue(),
                Objects.toString(request.formAttributes().get(field), ""));
    }

    /** More than the token that proves where it came from. */
    private boolean hasTexts(HttpServerRequest request) {
        return request.formAttributes().names().stream().anyMatch(name -> !name.equals(field));
    }

    private Response page(HttpServerRequest request) {
        Carried carried = Carried.of(reader.path(), request.formAttributes(), field);
        return Pages.page(401,
                Templates.show(new SignInPage("/", "", List.of(), carried, request.formAttributes().get(field))));
    }
}
