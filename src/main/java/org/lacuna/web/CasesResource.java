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
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.cases.CaseResult;
import org.lacuna.cases.CaseRunner;
import org.lacuna.loader.CasesLoader;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.Problem;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;

/** The cases of a ruleset, and which of them come out as expected. */
@Path("/rulesets/{id}/cases")
public class CasesResource {

    /**
     * @param language that the cases are written in
     * @param problems of the files; if there are any, there are no results
     */
    record CasesPage(String ruleset, String language, List<CaseResult> results, List<Problem> problems) {

        public List<CaseResult> failing() {
            return results.stream().filter(r -> !r.passes()).toList();
        }

        public List<CaseResult> passing() {
            return results.stream().filter(CaseResult::passes).toList();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CasesPage page);
    }

    private final Rulesets rulesets;
    private final CasesLoader cases;
    /** Like rulesets, cases are read once: the same as long as the server runs. */
    private final Map<String, CasesPage> pages = new ConcurrentHashMap<>();

    CasesResource(Rulesets rulesets, CasesLoader cases) {
        this.rulesets = rulesets;
        this.cases = cases;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id) {
        Ruleset ruleset = rulesets.find(id).orElseThrow(NotFoundException::new).source();
        return Templates.show(pages.computeIfAbsent(id, known -> page(ruleset)));
    }

    private CasesPage page(Ruleset ruleset) {
        try {
            List<CaseResult> results = new CaseRunner(ruleset).run(cases.read(ruleset));
            return new CasesPage(ruleset.id(), ruleset.language(), results, List.of());
        } catch (FaultyFilesException e) {
            return new CasesPage(ruleset.id(), ruleset.language(), List.of(), e.problems());
        }
    }
}
