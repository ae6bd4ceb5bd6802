package org.lacuna.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.deployment.Deployment;
import org.lacuna.digest.Questionnaire.Body;
import org.lacuna.digest.Questionnaire.LawQuestion;
import org.lacuna.digest.Questionnaire.SystemQuestion;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryReport.OpenQuestion;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.Letter;
import org.lacuna.report.Points;
import org.lacuna.report.print.PrintReport;
import org.lacuna.report.print.PrintReporter;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Makes questions of what is not known. */
public final class Questioner {

    private final PrintReport print;
    private final CountryReport report;
    private final Ruleset words;
    private int number;

    private Questioner(PrintReport print, Ruleset words) {
        this.print = print;
        this.report = print.report();
        this.words = words;
    }

    /** @param words the ruleset in the language of the report */
    public static Questionnaire ask(PrintReport print, Ruleset words) {
        Questioner questioner = new Questioner(print, words);
        return new Questionnaire(print, questioner.law(), questioner.bodies());
    }

    private List<LawQuestion> law() {
        return report.openQuestions().stream().map(this::law).toList();
    }

    private LawQuestion law(OpenQuestion open) {
        Criterion criterion = words.criterion(open.criterion());
        String section = words.groups().stream().filter(g -> g.criteria().contains(criterion)).map(Group::title).findFirst()
                .orElseThrow();
        long systems = report.deployments().stream().flatMap(d -> d.needs().stream())
                .filter(n -> n.criterion().equals(open.criterion()) && n.letter() != Letter.COVERED).count();
        return new LawQuestion(++number, open.criterion(), open.title(), section, open.question(), open.narrows(), systems,
                criterion.citations().stream().map(c -> words.findInstrument(c.instrument()).orElseThrow().shortTitle()
                        + c.at().map(at -> ", " + at).orElse("")).toList(),
                open.note());
    }

    private List<Body> bodies() {
        Map<String, List<Asked>> asked = new LinkedHashMap<>();
        asked().forEach(a -> asked.computeIfAbsent(a.operator(), k -> new ArrayList<>()).add(a));
        return asked.entrySet().stream()
                .map(e -> new Body(e.getKey(), e.getValue().stream().map(a -> a.question(++number)).toList())).toList();
    }

    /** What could move most comes first. */
    private List<Asked> asked() {
        List<Asked> all = report.deployments().stream().map(d -> Asked.of(d, words)).filter(a -> !a.unknowns().isEmpty())
                .toList();
        return (report.deployments().size() > PrintReporter.MANY ? alike(all) : all).stream()
                .sorted(Comparator.comparingInt((Asked a) -> -a.uncovered().width())
                        .thenComparing(a -> -a.uncovered().hi()).thenComparing(a -> a.systems().get(0).id()))
                .toList();
    }

    private static List<Asked> alike(List<Asked> all) {
        Map<List<Object>, Asked> groups = new LinkedHashMap<>();
        all.forEach(a -> groups.merge(List.of(a.operator(), a.unknowns()), a, Asked::and));
        return List.copyOf(groups.values());
    }

    /** A question before it has a number. */
    private record Asked(String operator, List<Deployment> systems, Points uncovered, List<Unknown> unknowns) {

        static Asked of(DeploymentReport report, Ruleset words) {
            return new Asked(report.deployment().operation().operator().map(Operator::code).orElse(""),
                    List.of(report.deployment()), report.uncovered(), Unknown.of(report, words));
        }

        Asked and(Asked other) {
            List<Deployment> both = new ArrayList<>(systems);
            both.addAll(other.systems);
            return new Asked(operator, both, new Points(Math.min(uncovered.lo(), other.uncovered.lo()),
                    Math.max(uncovered.hi(), other.uncovered.hi())), unknowns);
        }

        SystemQuestion question(int number) {
            return new SystemQuestion(number, systems, uncovered, unknowns);
        }
    }
}
