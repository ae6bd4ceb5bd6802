package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.access.Roles;
import org.lacuna.deployment.Place;
import org.lacuna.report.DeviceReport;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentFilter;
import org.lacuna.store.DeploymentFinder;
import org.lacuna.store.DeploymentFinder.Choices;
import org.lacuna.store.DeploymentFinder.Page;
import org.lacuna.store.PlaceLine;

/** All records of one country: a list to filter, and a table of places. Single devices are counted, never listed. */
@Path("/countries/{country}/deployments")
public class RecordListResource {

    static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /**
     * @param all how many records the country has, whatever is sought
     * @param traits those to choose from, in the reader's language
     * @param sent the filter as it stands in the address
     */
    record ListPage(String country, long all, Page found, DeploymentFilter filter, Choices choices, List<Trait> traits,
            List<DeviceReport> devices, Map<String, String> sent) {

        public String home() {
            return home(country);
        }

        static String home(String country) {
            return "/countries/" + country + "/deployments";
        }

        public boolean before() {
            return found.number() > 1;
        }

        public boolean after() {
            return found.number() < found.pages();
        }

        /** Address of the page that is so many further on. */
        public String page(int further) {
            return home() + "?" + sent.entrySet().stream().map(e -> e.getKey() + "=" + encode(e.getValue()) + "&")
                    .collect(Collectors.joining()) + "page=" + (found.number() + further);
        }

        public boolean filters() {
            return choice(choices.kinds()) || choice(traits) || choice(choices.vendorStates()) || choice(choices.operators())
                    || choice(choices.statuses()) || choice(choices.confidences()) || choice(choices.datasets());
        }

        public boolean choice(Collection<?> words) {
            return words.size() > 1;
        }

        public long deviceCount() {
            return devices.stream().mapToLong(DeviceReport::count).sum();
        }
    }

    record PlacesPage(String country, List<PlaceLine> places, boolean devices) {

        public String home() {
            return ListPage.home(country);
        }

        public String list(PlaceLine place) {
            return home() + "?place=" + encode(place.name());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance places(PlacesPage page);
    }

    private final DeploymentFinder finder;
    private final Reports reports;
    private final Rulesets rulesets;
    private final Reader reader;

    RecordListResource(DeploymentFinder finder, Reports reports, Rulesets rulesets, Reader reader) {
        this.finder = finder;
        this.reports = reports;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@PathParam("country") String country, @Context UriInfo address) {
        known(country);
        Map<String, String> sent = sent(address.getQueryParameters());
        DeploymentFilter filter = filter(sent);
        String page = sent.getOrDefault("page", "1");
        sent.remove("page");
        Page found = finder.find(country, filter, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
        Choices choices = finder.choices(country);
        return Templates.list(new ListPage(country, finder.count(country), found, filter, choices,
                traits(choices.traits()), reports.devices(country), sent));
    }

    @GET
    @Path("places")
    @RolesAllowed(Roles.READER)
    public TemplateInstance places(@PathParam("country") String country) {
        known(country);
        List<PlaceLine> places = finder.places(country);
        return Templates.places(new PlacesPage(country, places, places.stream().anyMatch(p -> p.devices() > 0)));
    }

    static void known(String country) {
        if (!COUNTRIES.contains(country) && !Place.UNKNOWN.equals(country)) {
            throw new NotFoundException();
        }
    }

    private static Map<String, String> sent(MultivaluedMap<String, String> query) {
        Map<String, String> sent = new LinkedHashMap<>();
        for (String name : List.of("kind", "trait", "vendorState", "operator", "status", "confidence", "dataset", "place",
                "page")) {
            String value = query.getFirst(name);
            if (value != null && !value.isBlank()) {
                sent.put(name, value.strip());
            }
        }
        return sent;
    }

    private static DeploymentFilter filter(Map<String, String> sent) {
        return new DeploymentFilter(sent.getOrDefault("kind", ""), sent.getOrDefault("trait", ""),
                sent.getOrDefault("vendorState", ""), sent.getOrDefault("operator", ""), sent.getOrDefault("status", ""),
                sent.getOrDefault("confidence", ""), sent.getOrDefault("dataset", ""), sent.getOrDefault("place", ""));
    }

    private List<Trait> traits(Collection<String> ids) {
        return rulesets.base().in(reader.language()).vocabulary().traits().stream().filter(t -> ids.contains(t.id())).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
