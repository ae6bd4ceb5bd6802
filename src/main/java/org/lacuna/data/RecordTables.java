package org.lacuna.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Source;
import org.lacuna.imports.BarList;
import org.lacuna.imports.Codebook;
import org.lacuna.imports.CommonRecord;
import org.lacuna.report.CountryResult.Inputs;

/** Records as the common record has them, and every source of records and answers. */
final class RecordTables {

    private final Inputs inputs;
    private final List<Deployment> open;

    /** @param open records that may be passed on */
    RecordTables(Inputs inputs, List<Deployment> open) {
        this.inputs = inputs;
        this.open = open;
    }

    Table deployments() {
        int sources = open.stream().mapToInt(d -> d.proof().sources().size()).max().orElse(1);
        List<String> names = CommonRecord.columns(Math.max(1, sources));
        List<List<Object>> rows = new ArrayList<>();
        for (Deployment d : open) {
            Map<String, String> cells = CommonRecord.cells(d);
            rows.add(names.stream().map(n -> (Object) cells.getOrDefault(n, "")).toList());
        }
        return new Table("deployments", "Systems and papers about the country; single devices are not among them.",
                new Codebook(inputs.ruleset().vocabulary()).columns(Math.max(1, sources)), List.of("id"), rows);
    }

    /** Each source once, with everything that cites it. */
    Table sources() {
        Columns columns = new Columns().word("kind", List.of("law", "deployment"), "What cites it.")
                .text("title", "Of the source, or of the act.").text("where", "Publisher, or article.")
                .link("link", "Where it stands.")
                .date("date", "When it was published, or when it was read.")
                .texts("cited_by", "Ids of criteria or records.");
        Map<List<Object>, List<String>> cited = new LinkedHashMap<>();
        for (Answer answer : inputs.answers().answers()) {
            for (Evidence e : answer.evidence()) {
                cite(cited, new Cells().add("law").add(e.instrument()).add(e.provision()).add(e.link()).add(e.read()),
                        answer.criterion());
            }
        }
        for (Deployment d : open) {
            for (Source s : d.proof().sources()) {
                cite(cited, new Cells().add("deployment").add(s.title()).add(s.publisher()).add(s.url()).add(s.date()), d.id());
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        cited.forEach((source, by) -> {
            List<Object> row = new ArrayList<>(source);
            row.add(BarList.join(by.stream().distinct().toList()));
            rows.add(row);
        });
        return new Table("sources", "What answers and records rest on.", columns.list(), List.of(), rows);
    }

    private static void cite(Map<List<Object>, List<String>> cited, Cells source, String by) {
        cited.computeIfAbsent(source.row(), s -> new ArrayList<>()).add(by);
    }
}
