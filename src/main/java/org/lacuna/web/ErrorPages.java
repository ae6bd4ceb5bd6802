package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lacuna.ruleset.language.MissingVersionException;

/** What went wrong, as a page for people and as JSON for programs. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    record ErrorPage(String title, String says) {
    }

    @CheckedTemplate(basePath = "ErrorResource")
    static class Templates {
        static native TemplateInstance show(ErrorPage page);
    }

    private final Reader reader;

    ErrorPages(Reader reader) {
        this.reader = reader;
    }

    @ServerExceptionMapper
    Response of(WebApplicationException e, HttpHeaders headers) {
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> answer(status, headers, reader.texts().error_form(), reader.texts().error_form_says());
            case 413 -> answer(status, headers, reader.texts().error_too_large(), reader.texts().error_too_large_says());
            case 500 -> of((Throwable) e, headers);
            default -> status < 400 ? e.getResponse()
                    : answer(status, headers, reader.texts().error_not_found(), reader.texts().error_not_found_says());
        };
    }

    @ServerExceptionMapper
    Response of(UnauthorizedException e, HttpHeaders headers) {
        return answer(403, headers, reader.texts().error_forbidden(), reader.texts().editing_elsewhere());
    }

    @ServerExceptionMapper
    Response of(ForbiddenException e, HttpHeaders headers) {
        return answer(403, headers, reader.texts().error_forbidden(), reader.texts().editing_elsewhere());
    }

    /** Nothing is broken, and no other version stands in. */
    @ServerExceptionMapper
    Response of(MissingVersionException e, HttpHeaders headers) {
        VersionTexts texts = MessageBundles.get(VersionTexts.class, Localized.Literal.of(reader.language()));
        return answer(503, headers, texts.version_missing_title(), texts.version_missing(e.id(), e.version()));
    }

    /** The log gets what broke, never what was sent. */
    @ServerExceptionMapper
    Response of(Throwable e, HttpHeaders headers) {
        if (e instanceof IOException && "Request too large".equals(e.getMessage())) {
            return answer(413, headers, reader.texts().error_too_large(), reader.texts().error_too_large_says());
        }
        LOG.error("A request broke", e);
        return answer(500, headers, reader.texts().error_broken(), reader.texts().error_broken_says());
    }

    private Response answer(int status, HttpHeaders headers, String title, String says) {
        if (headers.getAcceptableMediaTypes().contains(MediaType.APPLICATION_JSON_TYPE)
                || reader.path().startsWith("/api/")) {
            return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("title", title, "says", says)).build();
        }
        return Pages.page(status, Templates.show(new ErrorPage(title, says)));
    }
}
