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
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lacuna.people.Person;
import org.lacuna.report.EditionInputs;
import org.lacuna.ruleset.language.MissingVersionException;
import org.lacuna.store.FrozenException;
import org.lacuna.store.OtherCountriesException;
import org.lacuna.store.PublishedStore.Line;
import org.lacuna.store.UnsettledException;

/** What went wrong, as a page for people and as JSON for programs. */
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    record ErrorPage(String title, String says) {
    }

    /** @param path that was asked for */
    record SeveralPage(String path, List<Line> lines) {
    }

    /** @param link where whoever reads it goes on */
    record HiddenPage(String title, String says, String link, String go) {

        static HiddenPage of(Hidden.Country country, CodingTexts texts, Locale locale) {
            String name = Formats.country(country.code(), locale);
            return country.isCoding()
                    ? new HiddenPage(texts.blind_title(), texts.blind_says(name), country.link(), texts.blind_go())
                    : new HiddenPage(texts.hidden_title(), texts.hidden_says(name), country.link(), texts.hidden_go());
        }
    }

    /**
     * @param answers fingerprint
     * @param ruleset fingerprint
     * @param others editions of the same organisation
     */
    record WithdrawnPage(Line line, String answers, String ruleset, List<Line> others) {
    }

    @CheckedTemplate(basePath = "ErrorResource")
    static class Templates {
        static native TemplateInstance show(ErrorPage page);

        static native TemplateInstance hidden(HiddenPage page);

        static native TemplateInstance several(SeveralPage page);

        static native TemplateInstance withdrawn(WithdrawnPage page);
    }

    private final Reader reader;
    private final Published published;

    ErrorPages(Reader reader, Published published) {
        this.published = published;
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

    /** Whoever wants to read is led to the sign-in and from there to the page. */
    public Response of(UnauthorizedException e, HttpHeaders headers) {
        if (!reader.caller().accounts()) {
            return answer(403, headers, reader.texts().error_forbidden(), reader.texts().editing_elsewhere());
        }
        if (reader.isGet() && !wantsJson(headers)) {
            String next = reader.path().matches("[A-Za-z0-9./_~-]+") ? reader.path() : "/";
            return Response.seeOther(URI.create("/sign-in?next=" + next)).build();
        }
        AccessTexts texts = reader.texts(AccessTexts.class);
        return answer(401, headers, texts.sign_in_needed(), texts.sign_in_needed_says());
    }

    /** Whoever must set up their second factor first is led there. */
    @ServerExceptionMapper
    Response of(ForbiddenException e, HttpHeaders headers) {
        if (reader.caller().person().filter(Person::lacksSecondFactor).isPresent() && !wantsJson(headers)) {
            return Response.seeOther(URI.create("/account/second-factor")).build();
        }
        return answer(403, headers, reader.texts().error_forbidden(), reader.mayNotWrite());
    }

    @ServerExceptionMapper
    Response of(OtherCountriesException e, HttpHeaders headers) {
        return of(new ForbiddenException(), headers);
    }

    /** Published and frozen; what was sent is not lost: it is in the browser's form. */
    @ServerExceptionMapper
    Response of(FrozenException e, HttpHeaders headers) {
        EditionTexts texts = reader.texts(EditionTexts.class);
        return answer(409, headers, texts.frozen_title(), texts.frozen_says());
    }

    /** Says why, and where to go on. */
    @ServerExceptionMapper
    Response of(HiddenException e, HttpHeaders headers) {
        HiddenPage page = HiddenPage.of(e.country(), reader.texts(CodingTexts.class), reader.locale());
        return wantsJson(headers) ? answer(403, headers, page.title(), page.says())
                : Pages.page(403, Templates.hidden(page));
    }

    /** What was sent is not lost: it is in the browser's form. */
    @ServerExceptionMapper
    Response of(UnsettledException e, HttpHeaders headers) {
        CodingTexts texts = reader.texts(CodingTexts.class);
        return answer(409, headers, texts.unsettled_title(), texts.unsettled_says());
    }

    /** Strangers choose by whom. */
    @ServerExceptionMapper
    Response of(SeveralEditionsException e, HttpHeaders headers) {
        if (wantsJson(headers)) {
            EditionTexts texts = reader.texts(EditionTexts.class);
            return answer(300, headers, texts.several_title(), texts.several_says());
        }
        return Pages.page(300, Templates.several(new SeveralPage(reader.path(), e.lines())));
    }

    /** A page says when and why; of its data there is a sentence. */
    @ServerExceptionMapper
    Response of(WithdrawnEditionException e, HttpHeaders headers) {
        Line line = e.line();
        WithdrawalTexts texts = reader.texts(WithdrawalTexts.class);
        String says = texts.data(line.stamp().number(), line.withdrawn().orElseThrow().day().toString(),
                line.withdrawn().orElseThrow().reason());
        if (wantsJson(headers)) {
            return answer(410, headers, texts.title(), says);
        }
        if (reader.path().contains(".") || reader.path().endsWith("/file")) {
            return Response.status(410).type("text/plain;charset=UTF-8").entity(says + "\n").build();
        }
        EditionInputs inputs = published.inputs(line);
        List<Line> others = published.list(line.country(), line.organisation()).stream().filter(l -> !l.equals(line)).toList();
        return Pages.page(410, Templates.withdrawn(new WithdrawnPage(line, inputs.answers().fingerprint(),
                inputs.ruleset().source().fingerprint(), others)));
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
        LOG.errorf("A request broke: %s", QuietTrace.of(e));
        return answer(500, headers, reader.texts().error_broken(), reader.texts().error_broken_says());
    }

    private Response answer(int status, HttpHeaders headers, String title, String says) {
        if (wantsJson(headers)) {
            return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("title", title, "says", says)).build();
        }
        return Pages.page(status, Templates.show(new ErrorPage(title, says)));
    }

    private boolean wantsJson(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().contains(MediaType.APPLICATION_JSON_TYPE)
                || reader.path().startsWith("/api/");
    }
}
