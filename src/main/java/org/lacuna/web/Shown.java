package org.lacuna.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.order.Headline;
import org.lacuna.people.Role;
import org.lacuna.report.CountryReport;
import org.lacuna.report.OrderReport;
import org.lacuna.report.TimeLineReport;
import org.lacuna.store.PublishedStore.Line;

/**
 * What the reader of a page gets to see. Members see the draft of their organisation, unless they ask for a published edition
 * ({@code ?edition=2}, {@code ?organisation=1}, its number); strangers see published editions alone. Whoever must not see the
 * scores of a draft is shown the country as strangers are.
 */
@RequestScoped
@Named("shown")
public class Shown {

    private final Reports reports;
    private final Published published;
    private final Hidden hidden;
    private final Reader reader;
    private final RoutingContext request;
    private Optional<Line> edition = Optional.empty();
    private boolean many;

    Shown(Reports reports, Published published, Hidden hidden, Reader reader, RoutingContext request) {
        this.hidden = hidden;
        this.reports = reports;
        this.published = published;
        this.reader = reader;
        this.request = request;
    }

    /** That a page is about; empty for a draft. */
    public Optional<Line> edition() {
        return edition;
    }

    /** Whether the page is about published editions of several countries. */
    public boolean isMany() {
        return many;
    }

    /** Whether pages lead on to records and questions, which only members see. */
    public boolean isOpen() {
        return edition.isEmpty() && !many;
    }

    /** What asks for the same edition again on another page; may be empty. */
    public String asked() {
        return Stream.of("edition", "organisation").flatMap(name -> parameter(name).map(v -> name + "=" + v).stream())
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), q -> q.isEmpty() ? "" : "?" + q));
    }

    /** Number of the one whose editions are asked for; may be empty. */
    public String organisation() {
        return parameter("organisation").orElse("");
    }

    /** As {@link #asked}, behind something else that is asked for. */
    public String also() {
        return asked().replace('?', '&');
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.request().getParam(name)).filter(v -> v.matches("[0-9]{1,9}"));
    }

    /** Whether there are published editions for them alone. */
    boolean isStranger() {
        if (reader.caller().may(Role.READER)) {
            return false;
        }
        if (reader.caller().visit().isPresent()) {
            throw new ForbiddenException();
        }
        return true;
    }

    /**
     * @throws HiddenException if they must not see the draft for now, and nothing is published
     * @throws UnauthorizedException if they are a stranger and nothing of the country is published
     * @throws SeveralEditionsException if they are a stranger, several organisations have, and they have not said which
     * @throws WithdrawnEditionException if the edition was withdrawn
     */
    Optional<CountryView> find(String country) {
        boolean stranger = isStranger() || hidden.hides(country);
        if (!stranger && request.request().getParam("edition") == null && request.request().getParam("organisation") == null) {
            return reports.view(country);
        }
        List<Line> lines = published.list(country);
        if (stranger && lines.isEmpty()) {
            hidden.refuse(country);
            throw new UnauthorizedException();
        }
        String own = reader.caller().organisation();
        boolean isOwn = !stranger || lines.stream().anyMatch(line -> line.organisation().equals(own));
        String by = parameter("organisation").orElseGet(() -> isOwn ? own : only(lines));
        edition = lines.stream().filter(line -> line.organisation().equals(by)).filter(this::isAsked).findFirst();
        edition.filter(line -> line.withdrawn().isPresent()).ifPresent(line -> {
            throw new WithdrawnEditionException(line);
        });
        return edition.map(published::find);
    }

    CountryView get(String country) {
        return find(country).orElseThrow(NotFoundException::new);
    }

    private boolean isAsked(Line line) {
        return request.request().getParam("edition") == null ? !line.isSuperseded()
                : parameter("edition").filter(n -> Integer.parseInt(n) == line.stamp().number()).isPresent();
    }

    private static String only(List<Line> lines) {
        List<Line> latest = new ArrayList<>(lines.stream().filter(line -> !line.isSuperseded()).toList());
        if (latest.size() > 1) {
            throw new SeveralEditionsException(latest);
        }
        return latest.get(0).organisation();
    }

    /**
     * The latest published edition of each country, of one organisation.
     *
     * @throws SeveralEditionsException if several have published and they have not said which
     */
    List<CountryView> published() {
        many = true;
        List<Line> all = published.latest();
        Optional<String> by = parameter("organisation");
        if (by.isEmpty() && all.stream().map(Line::organisation).distinct().count() > 1) {
            throw new SeveralEditionsException(List.copyOf(all.stream()
                    .collect(Collectors.toMap(Line::organisation, Function.identity(), (a, b) -> a)).values()));
        }
        return all.stream().filter(line -> by.isEmpty() || by.get().equals(line.organisation())).map(published::find)
                .toList();
    }

    /** Of every country that the reader gets to see: of drafts or, for strangers, of published editions. */
    List<CountryReport> reports(String language) {
        return isStranger() ? published().stream().map(view -> view.file().report(language)).toList() : reports.list(language);
    }

    /** Coverage along the dates of a country's rules, with what moved between editions. */
    TimeLineReport timeLine(String country, String language) {
        CountryView view = get(country);
        return view.line().isEmpty() ? reports.timeLine(country, language).orElseThrow(NotFoundException::new)
                : view.file().timeLine(language).with(view.change(language).stream().toList());
    }

    /** Of drafts or, for strangers, of published editions. */
    OrderReport order(Orders orders, Headline by, String language) {
        return isStranger()
                ? orders.find(published().stream().map(v -> v.file().sheet()).toList(), Set.of(), by, language)
                : orders.find(by, language);
    }

    /** The latest published edition of each country by each organisation. */
    List<Line> lines() {
        many = true;
        return published.latest();
    }

    /** Those of the latest editions that were withdrawn. */
    List<Line> withdrawn() {
        return published.withdrawn();
    }

    CountryView view(Line line) {
        return published.find(line);
    }
}
