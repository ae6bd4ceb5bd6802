package org.lacuna.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.Codebook;
import org.lacuna.imports.Codebook.Column;
import org.lacuna.imports.RecordReader;
import org.lacuna.imports.RowProblem;
import org.lacuna.ruleset.Vocabulary;

/** Makes a record of a form by the rules of the import, or says everything that keeps it from being one. */
final class RecordFormReader {

    private static final List<String> ORIGIN = List.of("dataset", "licence", "attribution", "redistributable", "row");

    private final Vocabulary vocabulary;
    private final Codebook codebook;
    private final RecordTexts texts;
    private final List<RecordProblem> problems = new ArrayList<>();

    RecordFormReader(Vocabulary vocabulary, RecordTexts texts) {
        this.vocabulary = vocabulary;
        this.codebook = new Codebook(vocabulary);
        this.texts = texts;
    }

    List<RecordProblem> problems() {
        return problems;
    }

    /**
     * @param origin cells that say where the record is from; nobody changes them by hand
     * @return empty if there are problems
     */
    Optional<Deployment> read(RecordForm form, String id, Map<String, String> origin) {
        Map<String, String> cells = form.cells();
        cells.put("id", id);
        ORIGIN.forEach(c -> cells.put(c, origin.getOrDefault(c, "")));
        List<RowProblem> refused = new ArrayList<>();
        Optional<Deployment> record = new RecordReader(vocabulary).read(1, c -> cells.getOrDefault(c, ""), refused);
        if (form.get("reason").isEmpty()) {
            problem("reason", "", texts.problem_reason());
        }
        boolean nameless = form.entries("vendors").stream()
                .anyMatch(e -> e.get("vendors").isEmpty() && e.fields().values().stream().anyMatch(v -> !v.isEmpty()));
        if (nameless) {
            problem("vendors-" + form.find("vendors", "vendors", ""), "field_vendors", texts.problem_vendor());
        }
        refused.stream().filter(r -> !nameless || !r.column().startsWith("vendor")).forEach(r -> say(r, form));
        return problems.isEmpty() ? record : Optional.empty();
    }

    private void say(RowProblem refused, RecordForm form) {
        String column = RecordForm.unnumbered(refused.column());
        String group = RecordForm.group(column);
        String field = group.isEmpty() ? column : column + "-" + number(refused.column(), column, group, refused.found(), form);
        problem(column.equals("possible_traits") ? "traits" : field, "field_" + column,
                says(codebook.column(refused.column()), refused));
    }

    private static int number(String written, String column, String group, String found, RecordForm form) {
        String digits = written.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? form.find(group, column, found) : Integer.parseInt(digits);
    }

    private String says(Column column, RowProblem refused) {
        String found = refused.found();
        if (found.endsWith(" characters")) {
            return texts.problem_long(found);
        }
        switch (column.name()) {
            case "lat", "lon":
                return found.isEmpty() ? texts.problem_point()
                        : texts.problem_degrees(found, column.name().equals("lat") ? 90 : 180);
            case "possible_traits":
                return texts.problem_possible(found.replaceAll("[^0-9]", ""));
            case "source1_title":
                return texts.problem_source();
            case "scale_unit":
                return texts.problem_unit();
            case "hosting_state":
                return texts.problem_state(found);
            default:
                return byForm(column, refused);
        }
    }

    private String byForm(Column column, RowProblem refused) {
        String found = refused.found();
        if (found.isEmpty()) {
            return texts.problem_needed();
        }
        return switch (column.form()) {
            case DATE -> texts.problem_date(found);
            case COUNT -> refused.allowed().startsWith("no less") ? texts.problem_order(found) : texts.problem_count(found);
            case AMOUNT -> texts.problem_amount(found);
            case CURRENCY -> texts.problem_currency(found);
            case STATE -> texts.problem_state(found);
            case LINK -> texts.problem_link(found);
            case ID -> texts.problem_id(found);
            case WORD -> texts.problem_word(found);
            default -> texts.problem_other(found, refused.allowed());
        };
    }

    void problem(String field, String name, String says) {
        problems.add(new RecordProblem(field, name, says));
    }
}
