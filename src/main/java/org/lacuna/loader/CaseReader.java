package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lacuna.assessment.Answer;
import org.lacuna.cases.Case;
import org.lacuna.cases.Case.Rest;

/** Makes cases of a valid tree. */
final class CaseReader {

    /** The key that stands for all criteria not named. */
    static final String EVERYTHING = "everything";

    /** The day of a case that names none. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final YamlTree tree;

    CaseReader(YamlTree tree) {
        this.tree = tree;
    }

    List<Case> read() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < tree.root().path("cases").size(); i++) {
            cases.add(read("/cases/" + i));
        }
        return cases;
    }

    private Case read(String pointer) {
        JsonNode node = tree.root().at(pointer);
        JsonNode answers = node.path("answers");
        return new Case(text(node, "case"), text(node, "because"), new Case.Place(tree.file(), tree.line(pointer)),
                optional(node, "asOf").map(LocalDate::parse).orElse(DAY), answers(answers),
                optional(answers, EVERYTHING).map(r -> Rest.valueOf(r.toUpperCase(Locale.ROOT))),
                list(node, "deployments", CaseDeployments::read), ExpectationReader.read(node.path("expect")));
    }

    private static List<Answer> answers(JsonNode node) {
        List<Answer> answers = new ArrayList<>();
        node.properties().stream().filter(e -> !e.getKey().equals(EVERYTHING))
                .forEach(e -> answers.addAll(CaseAnswers.read(e.getKey(), e.getValue())));
        return answers;
    }
}
