package org.lacuna.report;

import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Operator;

/**
 * Coverage of one domain.
 *
 * @param completeness weighted percent of criteria answered, rounded down
 * @param graded whether enough is answered to print bands
 * @param general mean over operators
 * @param weakest the weakest operator, whichever that turns out to be
 * @param bands names of the bands the general range touches; empty if not graded
 */
public record DomainReport(String id, String title, int completeness, boolean graded, Optional<Points> general,
        Optional<Points> weakest, List<String> bands, List<OperatorReport> operators) {

    /**
     * Coverage for one operator.
     *
     * @param losses where the points to 100 went; adds up exactly
     */
    public record OperatorReport(Operator operator, Optional<Points> coverage, int completeness, List<String> bands,
            List<LossReport> losses) {
    }

    /**
     * One reason for a coverage.
     *
     * @param kind criterion, gate, cap, cap-undecided (acts if an open answer turns out so) or rest
     * @param title of the criterion, or the reason of the cap
     * @param share points of 100 the criterion is worth
     * @param lost points gone for certain
     * @param open points that an open answer decides; below 0 where a cap or gate leaves less to be decided
     * @param says the option chosen, or what is not known; empty for caps
     * @param rules that the answer rests on; none for caps
     * @param reviewed whether a reviewer has found the answer, as it stands, acceptable
     * @param repair smallest legal changes that would give the points back; one for each criterion behind them
     */
    public record LossReport(String kind, String id, String title, double share, double lost, double open,
            String says, List<Evidence> rules, boolean reviewed, List<String> repair) {
    }
}
