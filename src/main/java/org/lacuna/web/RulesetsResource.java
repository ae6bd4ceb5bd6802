package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** All rulesets. */
@Path("/")
public class RulesetsResource {

    /** @param extended title of the ruleset that is extended; may be empty */
    record Line(Ruleset.About about, int criteria, String extended) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Line> lines);
    }

    private final Rulesets rulesets;
    private final Reader reader;

    RulesetsResource(Rulesets rulesets, Reader reader) {
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @Path("rulesets")
    @PermitAll
    public TemplateInstance list() {
        return Templates.list(rulesets.all().stream().map(this::line).toList());
    }

    private Line line(TranslatedRuleset ruleset) {
        Ruleset words = ruleset.in(reader.language());
        return new Line(words.about(), (int) words.criteria().count(), ruleset.overlay().map(Overlay::extended)
                .map(id -> rulesets.get(id).in(reader.language()).about().title()).orElse(""));
    }
}
