package org.lacuna.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private static final int MOST_OF_ROW = 8000;

    private final ImportProfile profile;
    private final Countries countries;
    private final RecordReader reader;
    private final Map<Rule, RuleReader> rules = new HashMap<>();
    private final Map<Condition, List<Wildcard>> wildcards = new HashMap<>();

    public RecordMaker(ImportProfile profile, Vocabulary vocabulary, Countries countries) {
        this.profile = profile;
        this.countries = countries;
        this.reader = new RecordReader(vocabulary);
    }

    /** A row with a problem in any of its records is refused as a whole. */
    public Made read(SourceRow row) {
        if (row.repeatsHeader()) {
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
        int parts = 0;
        for (ImportProfile.Part part : parts()) {
            if (holds(part.when(), row)) {
                parts++;
                reader.read(row.line(), cells(row, part, notes), notes.problems()).ifPresent(deployments::add);
            }
        }
        if (parts == 0) {
            return Made.skipped(NO_PART);
        }
        return new Made(notes.problems().isEmpty() ? deployments : List.of(), notes.problems(), notes.warnings(),
                Optional.empty());
    }

    /** A divider too many moves every cell behind it to a wrong column. */
    private Made common(SourceRow row, RowNotes notes) {
        notes.id(CellText.clean(row.get("id")));
        int named = row.columns().names().size();
        row.cells().stream().skip(named).filter(c -> !c.isBlank()).findFirst().ifPresent(
                c -> notes.refuse("after the last", c, "nothing; the first line names " + named + " columns"));
        Optional<Deployment> deployment = reader.read(row.line(),
                column -> FormulaCell.unguard(row.get(column)), notes.problems());
        return new Made(notes.problems().isEmpty() ? deployment.stream().toList() : List.of(), notes.problems(), List.of(),
                Optional.empty());
    }

    private List<ImportProfile.Part> parts() {
        return profile.parts().isEmpty() ? List.of(new ImportProfile.Part("", List.of(), Map.of())) : profile.parts();
    }

    private UnaryOperator<String> cells(SourceRow row, ImportProfile.Part part, RowNotes notes) {
        String id = id(row, part, notes);
        notes.id(id);
        Draft draft = new Draft(notes, profile.decimal());
        Map<String, Rule> columns = new LinkedHashMap<>(profile.columns());
        columns.putAll(part.columns());
        columns.forEach((column, rule) -> draft.put(column, reader(rule), reader(rule).read(row, column, notes)));
        place(draft, columns, row);
        Map<String, String> cells = draft.cells();
        cells.put("id", id);
        origin(cells, row);
        return column -> cells.getOrDefault(column, "");
    }

    private RuleReader reader(Rule rule) {
        return rules.computeIfAbsent(rule, r -> new RuleReader(r, profile.noValues(), countries));
    }

    /** A former name of a place gives way to the present one; the source's words are kept. */
    private void place(Draft draft, Map<String, Rule> columns, SourceRow row) {
        List<String> raw = new ArrayList<>();
        Rule country = columns.get("countries");
        if (country != null && country.as() == Rule.As.COUNTRY) {
            reader(country).raw(row).stream().filter(t -> !isPlain(t)).forEach(raw::add);
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

    /** Whether these words are just how we call the country. */
    private static boolean isPlain(String country) {
        return Row.COUNTRIES.contains(country) || Row.COUNTRIES.stream()
                .anyMatch(c -> new Locale("", c).getDisplayCountry(Locale.ENGLISH).equals(country));
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

    private String id(SourceRow row, ImportProfile.Part part, RowNotes notes) {
        String scheme = profile.ids().scheme() + ":";
        String end = part.name().isEmpty() ? "" : ":" + part.name();
        String text = profile.ids().rule().map(rule -> String.join("-", reader(rule).read(row, "id", notes))).orElse("");
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
}
