package org.lacuna.report.bill;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Bill;
import org.lacuna.report.bill.GapChange.Fate;

/**
 * What a bill would and would not cover: a country as its law stands, and as it would be if the bill were passed as it
 * stands. Everything after is hypothetical.
 *
 * @param assessment id of the answers for the law as it stands; empty if there are none
 * @param asOf the day whose law is the one before
 * @param hypothetical always true, for whoever reads only the data
 * @param draft neither the answers nor the reading of the bill is reviewed by a lawyer
 * @param unknown rules of the bill that the ruleset has no criterion or option for; they are left out of all numbers
 * @param shareUncovered of all exposure, what no law covers; empty without exposure
 * @param deployments scored ones, gravest uncovered risk of today first
 * @param gaps closed, then partly closed, left and opened ones, each by points; questions that stay open are none
 * @param questions how many criteria that deployments need are open questions, with the bill as without it
 * @param caps that act before or after
 * @param gates that hold rules of the bill back
 */
public record BillReport(Bill bill, String assessment, LocalDate asOf, boolean hypothetical, boolean draft,
        List<RuleChange> rules, List<Bill.Rule> unknown, List<DomainChange> domains, Optional<Change> shareUncovered,
        List<DeploymentChange> deployments, List<GapChange> gaps, int questions, List<CapChange> caps,
        List<GateChange> gates, Method method) {

    /**
     * What is needed to make the same numbers again: fingerprints.
     *
     * @param answers of the law as it stands
     * @param answersWithBill with the bill over it
     */
    public record Method(String ruleset, String version, String rulesetFingerprint, String bill, String answers,
            String answersWithBill, String deployments) {
    }

    public List<GapChange> closed() {
        return gaps(Fate.CLOSED);
    }

    public List<GapChange> partly() {
        return gaps(Fate.PARTLY);
    }

    public List<GapChange> left() {
        return gaps(Fate.LEFT);
    }

    public List<GapChange> opened() {
        return gaps(Fate.OPENED);
    }

    private List<GapChange> gaps(Fate fate) {
        return gaps.stream().filter(g -> g.fate() == fate).toList();
    }

    /** Of which there is a deployment. */
    public List<Direction> directions() {
        return Arrays.stream(Direction.values()).filter(d -> count(d) > 0).toList();
    }

    /** How many deployments would be better covered, the same, and so on. */
    public int count(Direction direction) {
        return (int) deployments.stream().filter(d -> d.coverage().direction() == direction).count();
    }

    /** How many deployments a cap keeps from all that the bill would give them. */
    public int blunted() {
        return (int) deployments.stream().filter(DeploymentChange::blunted).count();
    }
}
