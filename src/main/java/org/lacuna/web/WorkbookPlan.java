package org.lacuna.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;

/**
 * What a filled workbook would change; nothing is written yet.
 *
 * @param unchanged rows that say what is on file
 * @param open rows that nobody has answered
 * @param missing questions that have no row
 * @param otherVersion whether the workbook was made with another version of the ruleset
 */
record WorkbookPlan(List<Step> steps, List<Clash> clashes, int unchanged, int open, int missing, boolean otherVersion,
        List<Problem> problems) {

    /**
     * An answer to be kept.
     *
     * @param before what is on file; empty = nothing
     * @param after with what others have changed since the workbook was made
     * @param taken parts that others have changed since
     * @param version of what is on file
     */
    record Step(Criterion criterion, Optional<Operator> operator, Optional<Answer> before, Answer after, Set<Part> taken,
            long version) {

        /** Those that change. */
        public List<Part> parts() {
            return Arrays.stream(Part.values()).filter(p -> before.filter(b -> p.isSame(b, after)).isEmpty()).toList();
        }
    }

    /** An answer of which somebody else has changed the same parts; a person decides on its page. */
    record Clash(Criterion criterion, Optional<Operator> operator, AnswerMerge merge, AnswerForm form, long version) {
    }

    /**
     * @param row as the spreadsheet counts; 0 = the sheet as a whole
     * @param column what it is called; may be empty
     */
    record Problem(String sheet, int row, String column, String found, String says) {
    }

    WorkbookPlan {
        steps = List.copyOf(steps);
        clashes = List.copyOf(clashes);
        problems = List.copyOf(problems);
    }

    public List<Step> added() {
        return steps.stream().filter(s -> s.before().isEmpty()).toList();
    }

    public List<Step> changed() {
        return steps.stream().filter(s -> s.before().isPresent()).toList();
    }

    public boolean isReady() {
        return problems.isEmpty() && !(steps.isEmpty() && clashes.isEmpty());
    }

    /** Changes when the plan does. */
    public String fingerprint() {
        return Fingerprint.of(List.of(steps.stream().map(s -> List.of(s.after(), s.version())).toList(),
                clashes.stream().map(c -> List.of(c.merge().mine(), c.version())).toList()));
    }
}
