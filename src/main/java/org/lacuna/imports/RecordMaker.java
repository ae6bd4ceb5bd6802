package org.lacuna.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Vocabulary;

/**
 * Makes records of the rows of one dataset. Ids are not compared between rows: whoever keeps the records has to look
 * whether one comes twice.
 */
public final class RecordMaker {

    static final String HEADER = "It is the header once more.";
    static final String NO_PART = "Nothing in it says that there is a record.";
    private static final int HEADER_CELLS = 3;
    private static final int MOST_OF_ROW = 8000;

    private final ImportProfile profile;
    private final Countries countries;
    private final RecordReader reader;
    private final List<Columns> parts = new ArrayList<>();
    private final Optional<RuleReader> ids;
    private final Map<Condition, List<Wildcard>> wildcards = new HashMap<>();

    public RecordMaker(ImportProfile profile, Vocabulary vocabulary, Countries countries) {
        this.profile = profile;
        this.countries = countries;
        this.reader = new RecordReader(vocabulary);
        this.ids = profile.ids().rule().map(this::reader);
        List<ImportProfile.Part> all = profile.parts().isEmpty() ? List.of(new ImportProfile.Part("", List.of(), Map.of()))
                : profile.parts();
        all.forEach(part -> parts.add(new Columns(part, readers(part))));
    }

    /** A row with a problem in any of its records is refused as a whole. */
    public Made read(SourceRow row) {
        if (saysHeader(row)) {
            return Made.skipped(HEADER);
        }
        for (ImportProfile.Skip skip : profile.skip()) {
            if (holds(skip.when(), row)) {
                return Made.skipped(skip.reason());
            }
        }
        RowNotes notes = new RowNotes(row.line());
        if (profile.isCommon()) {
            return common(row, notes);
        }
        List<Deployment> deployments = new ArrayList<>();
        int found = 0;
        for (Columns part : parts) {
            if (holds(part.part().when(), row)) {
                found++;
                UnaryOperator<String> cells = cells(row, part, notes);
                List<RowProblem> problems = new ArrayList<>();
                reader.read(row.line(), cells, problems).ifPresent(deployments::add);
                problems.forEach(notes::refuse);
            }
        }
        if (found == 0) {
            return Made.skipped(NO_PART);
        }
        return new Made(notes.problems().isEmpty() ? deployments : List.of(), notes.problems(), notes.warnings(),
                Optional.empty());
    }

    /** A divider too many moves every cell behind it to a wrong column. */
    private Made common(SourceRow row, RowNotes notes) {
        notes.id(CellText.clean(row.get("id")));
        int named = row.columns().names().size();
        for (int i = named; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                notes.refuse("after the last", row.cells().get(i), "nothing; the first line names " + named + " columns");
                break;
            }
        }
        List<RowProblem> problems = new ArrayList<>();
        Optional<Deployment> deployment = reader.read(row.line(),
                column -> FormulaCell.unguard(row.get(column)), problems);
        problems.forEach(notes::refuse);
        return new Made(notes.problems().isEmpty() ? deployment.stream().toList() : List.of(), notes.problems(), List.of(),
                Optional.empty());
    }

    /** Whether most of the cells that are filled say again what their columns are called. */
    static boolean saysHeader(SourceRow row) {
        List<String> names = row.columns().names();
        int same = 0;
        for (int i = 0; i < Math.min(row.cells().size(), names.size()); i++) {
            same += isSame(row.cells().get(i), names.get(i)) ? 1 : 0;
        }
        return same >= HEADER_CELLS && same * 2 > filled(row) || row.repeatsHeader();
    }

    /** Cleaning makes a cell shorter, never longer. */
    private static boolean isSame(String cell, String name) {
        return cell.length() >= name.length() && CellText.clean(cell).equals(name);
    }

    private static long filled(SourceRow row) {
        return row.cells().stream().filter(cell -> !CellText.clean(cell).isEmpty()).count();
    }

    private Map<String, RuleReader> readers(ImportProfile.Part part) {
        Map<String, RuleReader> readers = new LinkedHashMap<>();
        profile.columns().forEach((column, rule) -> readers.put(column, reader(rule)));
        part.columns().forEach((column, rule) -> readers.put(column, reader(rule)));
        return readers;
    }

    private RuleReader reader(Rule rule) {
        return new RuleReader(rule, profile.noValues(), countries);
    }

    private UnaryOperator<String> cells(SourceRow row, Columns part, RowNotes notes) {
        String id = id(row, part.part().name());
        notes.id(id);
        Draft draft = new Draft(notes, profile.decimal());
        part.readers().forEach((column, rule) -> draft.put(column, rule, rule.read(row, column, notes)));
        place(draft, part.readers().get("countries"), row);
        Map<String, String> cells = draft.cells();
        cells.put("id", id);
        origin(cells, row);
        return column -> cells.getOrDefault(column, "");
    }

    /** A former name of a place gives way to the present one; the source's words are kept. */
    private void place(Draft draft, RuleReader country, SourceRow row) {
        List<String> raw = new ArrayList<>();
        if (country != null && country.rule().as() == Rule.As.COUNTRY) {
            country.raw(row).stream().filter(t -> !countries.isPlain(t) && !draft.get("place").contains(t))
                    .forEach(raw::add);
        }
        if (draft.get("countries").size() == 1 && !draft.get("place").isEmpty()) {
            String place = draft.get("place").get(0);
            countries.nowCalled(draft.get("countries").get(0), place).ifPresent(now -> {
                draft.put("place", List.of(now.name()));
                List<String> former = new ArrayList<>(draft.get("former_names"));
                former.add(place);
                draft.put("former_names", former);
                raw.add(place);
            });
        }
        if (!raw.isEmpty() && !draft.has("place_raw")) {
            draft.put("place_raw", List.of(String.join(", ", raw)));
        }
    }

    private void origin(Map<String, String> cells, SourceRow row) {
        if (cells.keySet().stream().noneMatch(c -> c.startsWith("source1_"))) {
            cells.put("source1_title", profile.title());
            cells.put("source1_publisher", profile.publisher());
            cells.put("source1_url", profile.link());
        }
        cells.put("dataset", profile.id());
        cells.put("licence", profile.licence().name());
        cells.put("attribution", profile.licence().attribution());
        cells.put("redistributable", String.valueOf(profile.licence().redistributable()));
        if (profile.keepsRow()) {
            cells.put("row", text(row));
        }
    }

    private static String text(SourceRow row) {
        StringBuilder text = new StringBuilder();
        for (String column : row.names()) {
            String cell = CellText.clean(row.get(column));
            if (!cell.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n").append(column).append(": ").append(cell);
            }
        }
        return text.length() > MOST_OF_ROW ? text.substring(0, MOST_OF_ROW - 1) + "…" : text.toString();
    }

    private String id(SourceRow row, String part) {
        String scheme = profile.ids().scheme() + ":";
        String end = part.isEmpty() ? "" : ":" + part;
        String text = ids.map(rule -> String.join("-", rule.read(row, "id", new RowNotes(row.line())))).orElse("");
        if (text.isEmpty()) {
            return scheme + Fingerprint.ofText(String.join("\u0000", row.cells())).substring(0, 16) + end;
        }
        String safe = text.replaceAll("[^A-Za-z0-9._:-]+", "-");
        int room = 64 - scheme.length() - end.length();
        if (safe.equals(text) && safe.length() <= room) {
            return scheme + safe + end;
        }
        return scheme + safe.substring(0, Math.max(0, Math.min(safe.length(), room - 9))) + "-"
                + Fingerprint.ofText(text).substring(0, 8) + end;
    }

    private boolean holds(List<Condition> conditions, SourceRow row) {
        return conditions.stream().allMatch(c -> holds(c, row));
    }

    private boolean holds(Condition condition, SourceRow row) {
        List<Wildcard> wanted = wildcards.computeIfAbsent(condition, c -> c.is().stream().map(Wildcard::new).toList());
        boolean any = ColumnNames.expand(condition.columns()).stream().map(c -> CellText.clean(row.get(c)))
                .anyMatch(cell -> wanted.isEmpty() ? !cell.isEmpty() : wanted.stream().anyMatch(w -> w.fits(cell)));
        return any != condition.not();
    }

    /** How one of the records of a row is made. */
    private record Columns(ImportProfile.Part part, Map<String, RuleReader> readers) {
    }
}
