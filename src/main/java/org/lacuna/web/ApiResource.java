package org.lacuna.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.lacuna.access.Roles;
import org.lacuna.order.Headline;
import org.lacuna.output.ResultJson;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentPages;

/** Results for other programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class ApiResource {

    /** A ruleset by name. */
    public record RulesetLine(String id, String version, String title, String fingerprint) {
    }

    private final Shown shown;
    private final Orders orders;
    private final DeploymentPages deployments;
    private final Rulesets rulesets;
    private final ResultJson json;

    ApiResource(Shown shown, Orders orders, DeploymentPages deployments, Rulesets rulesets, ResultJson json) {
        this.shown = shown;
        this.orders = orders;
        this.deployments = deployments;
        this.rulesets = rulesets;
        this.json = json;
    }

    /** The same bytes as the command {@code score --json}. */
    @GET
    @Path("countries/{country}/result")
    @PermitAll
    public String result(@PathParam("country") String country) {
        return json.write(shown.get(country).file().result());
    }

    /** Coverage along the dates of the country's rules. */
    @GET
    @Path("countries/{country}/timeline")
    @PermitAll
    public String timeLine(@PathParam("country") String country) {
        return json.write(shown.timeLine(country, "en"));
    }

    /**
     * The same bytes as the command {@code rank --json}.
     *
     * @param by {@code general}, which it is without, or {@code weakest-operator}
     */
    @GET
    @Path("order")
    @PermitAll
    public String order(@QueryParam("by") @DefaultValue("general") String by) {
        return json.write(shown.order(orders, Headline.find(by).orElseThrow(BadRequestException::new), "en"));
    }

    /** All that may be passed on, single devices too. */
    @GET
    @Path("deployments")
    @RolesAllowed(Roles.READER)
    public StreamingOutput deployments() {
        return out -> json.write(deployments.all(), out);
    }

    @GET
    @Path("rulesets")
    @PermitAll
    public List<RulesetLine> rulesets() {
        return rulesets.all().stream().map(r -> line(r.source())).toList();
    }

    private static RulesetLine line(Ruleset r) {
        return new RulesetLine(r.id(), r.version(), r.about().title(), r.fingerprint());
    }
}
