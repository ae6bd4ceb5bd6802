package org.lacuna.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lacuna.access.Roles;

/** Who reads a page: in which language, and whether they may write. */
@RequestScoped
@Named("reader")
public class Reader {

    /** Languages of the pages, the first is the one for everybody else. */
    public static final List<String> LANGUAGES = List.of("en", "ru");
    static final String COOKIE = "lacuna-language";

    private final RoutingContext request;
    private final SecurityIdentity identity;
    private String asked;

    Reader(RoutingContext request, SecurityIdentity identity) {
        this.request = request;
        this.identity = identity;
    }

    public String language() {
        return asked == null ? language(request.request()) : asked;
    }

    /**
     * Reads this one page in a language of its own.
     *
     * @param language null = as ever
     * @throws NotFoundException if there are no pages in it
     */
    void ask(String language) {
        if (language != null && !LANGUAGES.contains(language)) {
            throw new NotFoundException();
        }
        asked = language;
    }

    static String language(HttpServerRequest request) {
        Cookie chosen = request.getCookie(COOKIE);
        if (chosen != null && LANGUAGES.contains(chosen.getValue())) {
            return chosen.getValue();
        }
        String wanted = request.getHeader("Accept-Language");
        return wanted == null ? LANGUAGES.get(0) : accepted(wanted);
    }

    private static String accepted(String header) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header),
                    LANGUAGES.stream().map(Locale::forLanguageTag).toList());
            return best == null ? LANGUAGES.get(0) : best.getLanguage();
        } catch (IllegalArgumentException e) {
            return LANGUAGES.get(0);
        }
    }

    /** Of pages, in the reader's language. */
    Texts texts() {
        return texts(Texts.class);
    }

    /** Of another bundle, in the reader's language. */
    <T> T texts(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language()));
    }

    static Texts texts(HttpServerRequest request) {
        return MessageBundles.get(Texts.class, Localized.Literal.of(language(request)));
    }

    public List<String> otherLanguages() {
        return LANGUAGES.stream().filter(l -> !l.equals(language())).toList();
    }

    public Locale locale() {
        return Locale.forLanguageTag(language());
    }

    public boolean isAssessor() {
        return identity.hasRole(Roles.ASSESSOR);
    }

    /** Who writes, for the history of what they write. */
    String who() {
        return identity.getPrincipal().getName();
    }

    /** Address of the same page in another language. */
    public String in(String language) {
        String query = request.request().query();
        String kept = query == null ? ""
                : Arrays.stream(query.split("&")).filter(p -> !p.isEmpty() && !p.startsWith("lang=")).map(p -> p + "&")
                        .collect(Collectors.joining());
        return path() + "?" + kept + "lang=" + language;
    }

    /** Of the page, without what it was asked for. */
    public String path() {
        return request.normalizedPath();
    }
}
