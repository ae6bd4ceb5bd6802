package org.lacuna.digest;

import java.util.List;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.CountryReport;
import org.lacuna.report.Points;
import org.lacuna.report.print.PrintReport;

/**
 * What a government is asked because nobody outside knows it, numbered through.
 *
 * @param law questions about the law, those first whose answer would narrow the ranges most
 * @param bodies those who run systems, first who can answer what moves most
 */
public record Questionnaire(PrintReport print, List<LawQuestion> law, List<Body> bodies) {

    public Questionnaire {
        law = List.copyOf(law);
        bodies = List.copyOf(bodies);
    }

    public CountryReport report() {
        return print.report();
    }

    public int size() {
        return law.size() + bodies.stream().mapToInt(b -> b.questions().size()).sum();
    }

    /**
     * About the law.
     *
     * @param section of the ruleset
     * @param narrows points by which an answer would narrow the ranges, on average over its options; 0 for practice
     * @param systems how many need such a rule and do not have it for certain
     * @param standards that ask for it, each with its place
     * @param note what has been looked at; may be empty
     */
    public record LawQuestion(int number, String criterion, String title, String section, String question, double narrows,
            long systems, List<String> standards, String note) {
    }

    /** @param operator code of those who are asked; empty = it is not known who runs the systems */
    public record Body(String operator, List<SystemQuestion> questions) {
    }

    /**
     * About a system; where there are many, about all of which the same is not known.
     *
     * @param systems at least one
     * @param uncovered risk of it; of several, what all their ranges span
     * @param unknowns at least one
     */
    public record SystemQuestion(int number, List<Deployment> systems, Points uncovered, List<Unknown> unknowns) {
    }
}
