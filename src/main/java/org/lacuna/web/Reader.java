package org.lacuna.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lacuna.access.Caller;
import org.lacuna.people.PenName;
import org.lacuna.people.Person;
import org.lacuna.people.Role;

/** Who reads a page: in which language, and whether they may write. */
@RequestScoped
@Named("reader")
public class Reader {

    /** Languages of the pages, the first is the one for everybody else. */
    public static final List<String> LANGUAGES = List.of("en", "ru");
    private static final String COOKIE = "lacuna-language";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private static final String COUNTRIES = Reader.class.getName() + ".countries";

    private final RoutingContext request;
    private String asked;

    Reader(RoutingContext request) {
        this.request = request;
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

    /** Whether they have chosen a language here. */
    public boolean hasChosenLanguage() {
        return request.request().getCookie(COOKIE) != null;
    }

    /** For a year, that a language has been chosen. */
    public static NewCookie remember(String language) {
        return new NewCookie.Builder(COOKIE).value(language).path("/").maxAge(YEAR).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).build();
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
    public <T> T texts(Class<T> bundle) {
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

    public Caller caller() {
        return Caller.of(request);
    }

    /** Of the page; without them, rights in any country count. */
    void setCountries(List<String> countries) {
        request.put(COUNTRIES, countries);
    }

    /** Whether they may write about the countries of the page. */
    public boolean isAssessor() {
        return may(Role.ASSESSOR);
    }

    private boolean may(Role role) {
        List<String> countries = request.get(COUNTRIES);
        return countries == null ? caller().may(role) : caller().may(role, countries);
    }

    public boolean isReviewer() {
        return may(Role.REVIEWER);
    }

    public boolean isPublisher() {
        return may(Role.PUBLISHER);
    }

    public boolean isAdministrator() {
        return caller().may(Role.ADMINISTRATOR);
    }

    /** Whether anybody has an account here. */
    public boolean isAmongAccounts() {
        return caller().accounts();
    }

    /** Whether they could sign in and have not. */
    public boolean isStranger() {
        return caller().accounts() && caller().visit().isEmpty();
    }

    /** Whether the page is for people outside, who need not know who works here. */
    public boolean isOutside() {
        return caller().isOwnReader();
    }

    /** Whether there are no accounts yet, and they could set up the first. */
    public boolean isFirst() {
        return !caller().accounts() && caller().atMachine();
    }

    /** Of whoever has signed in, for the page; may be empty. */
    public String penName() {
        return caller().person().map(Person::penName).orElse("");
    }

    /** Why they may write. */
    public String mayWrite() {
        return caller().accounts() ? texts(AccessTexts.class).may_write() : texts().editing_local();
    }

    /** Why they may not write. */
    public String mayNotWrite() {
        return caller().accounts() ? texts(AccessTexts.class).may_not_write() : texts().editing_elsewhere();
    }

    /** Who writes, for the history of what they write. */
    String who() {
        return caller().person().map(Person::penName).orElse(PenName.AT_MACHINE);
    }

    /** Address of the same page in another language. */
    public String in(String language) {
        String query = request.request().query();
        String kept = query == null ? ""
                : Arrays.stream(query.split("&")).filter(p -> !p.isEmpty() && !p.startsWith("lang=")).map(p -> p + "&")
                        .collect(Collectors.joining());
        return path() + "?" + kept + "lang=" + language;
    }

    boolean isGet() {
        return request.request().method() == HttpMethod.GET;
    }

    /** Of the page, without what it was asked for. */
    public String path() {
        return request.normalizedPath();
    }
}
