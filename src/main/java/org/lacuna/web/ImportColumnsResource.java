package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.access.Roles;
import org.lacuna.deployment.Claim;
import org.lacuna.imports.CellWords;
import org.lacuna.imports.Codebook;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ProfileProposal;
import org.lacuna.imports.Rule;
import org.lacuna.imports.SourceRow;
import org.lacuna.intake.BroughtFile;
import org.lacuna.intake.BroughtTable;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.ruleset.language.Rulesets;

/** What the columns of an unknown table mean: a proposal to correct, column by column, and to save. */
@Path("/import/{token}/columns")
@RolesAllowed(Roles.ASSESSOR)
public class ImportColumnsResource {

    /** So many different cells of a column are asked about. */
    static final int MOST_WORDS = 40;
    private static final int SAMPLES = 3;
    private static final int MOST_ROWS = 5_000;

    /** @param target column of the record that it feeds; empty = none */
    record ColumnLine(int at, String name, List<String> samples, String target) {
    }

    /** What stands in cells, and the word it is exchanged for. */
    record WordLine(int at, String cell, String word) {
    }

    record WordBlock(String target, List<String> allowed, List<WordLine> lines) {
    }

    record ColumnsPage(ImportWork work, ImportProfile profile, List<ColumnLine> columns, List<WordBlock> words,
            Map<String, List<String>> constants, List<RecordProblem> problems) {

        public List<String> targets() {
            return ColumnsForm.TARGETS;
        }

        public List<String> units() {
            return Claim.UNITS;
        }

        /** The word that a column of every record has; empty if there is none. */
        public String constant(String column) {
            return Optional.ofNullable(profile.columns().get(column)).flatMap(Rule::text).orElse("");
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance columns(ColumnsPage page);
    }

    private final ImportDesk desk;
    private final OwnProfiles profiles;
    private final Codebook codebook;
    private final Reader reader;

    ImportColumnsResource(ImportDesk desk, OwnProfiles profiles, Rulesets rulesets, Reader reader) {
        this.desk = desk;
        this.profiles = profiles;
        this.codebook = new Codebook(rulesets.base().source().vocabulary());
        this.reader = reader;
    }

    @GET
    public Response columns(@PathParam("token") String token) {
        ImportWork work = find(token);
        BroughtTable table = table(work);
        return Pages.page(200, Templates.columns(page(work, table, draft(work, table), List.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response columns(@PathParam("token") String token, MultivaluedMap<String, String> sent) {
        ImportWork work = find(token);
        BroughtTable table = table(work);
        ColumnsForm form = new ColumnsForm(sent);
        ImportProfile profile = form.profile(draft(work, table), names(table), work.reading());
        work.draft(profile);
        List<RecordProblem> problems = problems(profile, form);
        if (!problems.isEmpty() || form.text("what").equals("again")) {
            return Pages.page(problems.isEmpty() ? 200 : 422, Templates.columns(page(work, table, profile, problems)));
        }
        if (!form.text("save").isEmpty()) {
            profiles.save(profile);
        }
        desk.check(work, profile);
        return Response.seeOther(URI.create("/import/" + token + "/check")).build();
    }

    private List<RecordProblem> problems(ImportProfile profile, ColumnsForm form) {
        ImportTexts texts = reader.texts(ImportTexts.class);
        List<RecordProblem> problems = new ArrayList<>();
        if (form.text("what").equals("again")) {
            return problems;
        }
        for (String needed : List.of("countries", "name", "record_kind", "granularity", "status", "confidence")) {
            if (!profile.columns().containsKey(needed)) {
                problems.add(new RecordProblem(ColumnsForm.CONSTANTS.contains(needed) ? needed : "c0", "field_" + needed,
                        texts.columns_needed()));
            }
        }
        if (!profile.id().matches("[a-z][a-z0-9-]{0,39}") || profiles.isShipped(profile.id())) {
            problems.add(new RecordProblem("id", "", texts.columns_bad_id(profile.id())));
        }
        return problems;
    }

    private ImportProfile draft(ImportWork work, BroughtTable table) {
        return work.draft().orElseGet(() -> ProfileProposal
                .of(table.columns(), table.sample(), profiles.all().all(), profiles.countries()).profile());
    }

    private ColumnsPage page(ImportWork work, BroughtTable table, ImportProfile profile, List<RecordProblem> problems) {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        ColumnsForm.CONSTANTS.forEach(c -> constants.put(c, codebook.column(c).words()));
        return new ColumnsPage(work, profile, lines(table, profile), words(table, profile), constants, problems);
    }

    private static List<ColumnLine> lines(BroughtTable table, ImportProfile profile) {
        List<ColumnLine> lines = new ArrayList<>();
        for (String name : names(table)) {
            List<String> samples = table.sample().stream().map(r -> r.get(name).strip()).filter(t -> !t.isEmpty()).distinct()
                    .limit(SAMPLES).map(t -> t.length() > 60 ? t.substring(0, 60) + "…" : t).toList();
            lines.add(new ColumnLine(lines.size(), name, samples, target(profile, name)));
        }
        return lines;
    }

    /** What a column feeds; that a name is made of it too goes without saying. */
    private static String target(ImportProfile profile, String column) {
        List<String> targets = ColumnsForm.TARGETS.stream().filter(profile.columns()::containsKey)
                .filter(t -> ColumnsForm.sources(profile.columns().get(t)).contains(column)).toList();
        return targets.stream().filter(t -> !t.equals("name")).findFirst().orElse(targets.isEmpty() ? "" : "name");
    }

    private List<WordBlock> words(BroughtTable table, ImportProfile profile) {
        List<WordBlock> blocks = new ArrayList<>();
        for (String target : ColumnsForm.WORDS) {
            Rule rule = profile.columns().get(target);
            if (rule != null && !rule.from().isEmpty()) {
                CellWords words = new CellWords(rule, profile.noValues(), profiles.countries());
                List<WordLine> lines = new ArrayList<>();
                for (String cell : cells(table, words)) {
                    lines.add(new WordLine(lines.size(), cell, words.exchange(cell).orElse("")));
                }
                blocks.add(new WordBlock(target, codebook.column(target).words(), lines));
            }
        }
        return blocks;
    }

    /** Different cells, in the order in which they come. */
    private static Set<String> cells(BroughtTable table, CellWords words) {
        Set<String> cells = new LinkedHashSet<>();
        int[] rows = { 0 };
        table.forEach(row -> {
            if (rows[0]++ < MOST_ROWS && cells.size() < MOST_WORDS && !row.repeatsHeader()) {
                words.of(row).stream().filter(c -> c.length() <= 200).limit(MOST_WORDS - cells.size()).forEach(cells::add);
            }
        });
        return cells;
    }

    private static List<String> names(BroughtTable table) {
        return SourceRow.names(table.columns(), table.sample());
    }

    private BroughtTable table(ImportWork work) {
        try {
            return BroughtFile.open(work.upload().file(), work.upload().name(), work.reading()).tables().get(0);
        } catch (UnreadableFileException e) {
            throw new NotFoundException();
        }
    }

    private ImportWork find(String token) {
        return desk.find(token).orElseThrow(NotFoundException::new);
    }
}
