package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.coding.Choice;
import org.lacuna.coding.Draw;
import org.lacuna.ruleset.Criterion;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.CodingsResource.Open;

/**
 * Which questions are to be answered a second time and by whom, exactly as typed.
 *
 * @param how {@code sections}, {@code share} or {@code single}
 * @param seed may be empty: then one is made up
 */
record ChoiceForm(String how, List<String> sections, String percent, String seed, List<String> criteria, String coder) {

    static final ChoiceForm EMPTY = new ChoiceForm("share", List.of(), "20", "", List.of(), "");
    private static final int SEEDS = 1_000_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    static ChoiceForm of(MultivaluedMap<String, String> sent) {
        return new ChoiceForm(FormFields.text(sent, "how"), sent.getOrDefault("section", List.of()),
                FormFields.text(sent, "percent"),
                FormFields.text(sent, "seed"), sent.getOrDefault("criterion", List.of()), FormFields.text(sent, "coder"));
    }

    List<Problem> problems(List<Open> open, List<String> coders, CodingTexts texts) {
        List<Problem> problems = new ArrayList<>();
        switch (how) {
            case "sections" -> {
                if (chosen(Choice.sections(sections), open).isEmpty()) {
                    problems.add(new Problem("sections", texts.problem_sections()));
                }
            }
            case "single" -> {
                if (chosen(Choice.single(), open).isEmpty()) {
                    problems.add(new Problem("single", texts.problem_single()));
                }
            }
            case "share" -> share(open, texts, problems);
            default -> problems.add(new Problem("how", texts.problem_how()));
        }
        if (!coders.contains(coder)) {
            problems.add(new Problem("coder", texts.problem_coder()));
        }
        return problems;
    }

    private void share(List<Open> open, CodingTexts texts, List<Problem> problems) {
        if (!percent.matches("[1-9][0-9]?|100")) {
            problems.add(new Problem("percent", texts.problem_percent(percent)));
        }
        if (!seed.matches("[0-9]{0,18}")) {
            problems.add(new Problem("seed", texts.problem_seed(seed)));
        }
        if (open.isEmpty()) {
            problems.add(new Problem("how", texts.problem_none()));
        }
    }

    /** Of a form without problems. */
    Choice choice() {
        return switch (how) {
            case "sections" -> Choice.sections(sections);
            case "share" -> Choice.share(Integer.parseInt(percent),
                    seed.isEmpty() ? CHANCE.nextInt(SEEDS) : Long.parseLong(seed));
            default -> Choice.single();
        };
    }

    Set<String> chosen(Choice choice, List<Open> open) {
        return switch (choice.how()) {
            case SECTIONS -> ids(open.stream().filter(o -> choice.sections().contains(o.group().id())));
            case SHARE -> Draw.of(ids(open.stream()), choice.percent(), choice.seed());
            case SINGLE -> ids(open.stream()).stream().filter(criteria::contains).collect(Collectors.toSet());
        };
    }

    private static Set<String> ids(Stream<Open> open) {
        return open.flatMap(o -> o.criteria().stream()).map(Criterion::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
