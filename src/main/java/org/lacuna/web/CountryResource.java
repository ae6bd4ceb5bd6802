package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.lacuna.context.ContextFact;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DomainReport;
import org.lacuna.report.DomainReport.LossReport;
import org.lacuna.report.DomainReport.OperatorReport;
import org.lacuna.report.ReformReport;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentFinder;
import org.lacuna.store.PublishedStore.Line;

/** One country. */
@Path("/countries/{country}")
public class CountryResource {

    /**
     * Why the coverage of a domain is what it is for an operator.
     *
     * @param home address of the page that leads here
     * @param under title of the ruleset that scores, if it is not the one that was answered
     * @param own addresses of criteria that only that ruleset has
     */
    record WhyPage(String country, String home, String under, DomainReport domain, OperatorReport operator,
            Map<String, String> own) {

        public String link(LossReport loss) {
            return own.getOrDefault(loss.id(), "/criteria/" + loss.id() + "?country=" + country);
        }

        public double lost() {
            return operator.losses().stream().mapToDouble(LossReport::lost).sum();
        }

        public double open() {
            return operator.losses().stream().mapToDouble(LossReport::open).sum();
        }
    }

    /**
     * @param pin by which version of the ruleset it is scored
     * @param path the order in which to close gaps
     * @param others rulesets under which the same answers can be scored
     * @param context that no score counts
     * @param records on file, without single devices
     * @param devices that somebody mapped
     * @param published editions of the reader's organisation, if the page is its draft
     */
    record CountryPage(CountryReport report, Pin pin, List<ReformReport> path, List<Ruleset.About> others,
            List<ContextFact> context, long records, long devices, List<Line> published) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CountryPage page);

        static native TemplateInstance why(WhyPage page);
    }

    private final Shown shown;
    private final Published published;
    private final DeploymentFinder finder;
    private final Rulesets rulesets;
    private final Reader reader;

    CountryResource(Shown shown, Published published, DeploymentFinder finder, Rulesets rulesets, Reader reader) {
        this.shown = shown;
        this.published = published;
        this.finder = finder;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("country") String country) {
        CountryView view = shown.get(country);
        CountryReport report = view.file().report(reader.language());
        boolean draft = view.line().isEmpty();
        return Templates.show(new CountryPage(report, view.pin(), view.file().reformPath(reader.language()),
                draft ? others(report.method().ruleset()) : List.of(), view.context(), draft ? finder.count(country) : 0,
                draft ? finder.countDevices(country) : 0,
                draft ? published.list(country, reader.caller().organisation()) : List.of()));
    }

    private List<Ruleset.About> others(String answered) {
        return rulesets.thatExtend(answered).stream().map(r -> r.in(reader.language()).about()).toList();
    }

    @GET
    @Path("why/{domain}/{operator}")
    @PermitAll
    public TemplateInstance why(@PathParam("country") String country, @PathParam("domain") String domainId,
            @PathParam("operator") String operatorCode) {
        DomainReport domain = domain(report(country), domainId);
        return Templates
                .why(new WhyPage(country, "/countries/" + country + shown.asked(), "", domain, operator(domain, operatorCode),
                        Map.of()));
    }

    static DomainReport domain(CountryReport report, String id) {
        return report.domains().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    static OperatorReport operator(DomainReport domain, String code) {
        return domain.operators().stream().filter(o -> o.operator().code().equals(code) && o.coverage().isPresent())
                .findFirst().orElseThrow(NotFoundException::new);
    }

    private CountryReport report(String country) {
        return shown.get(country).file().report(reader.language());
    }
}
