package org.lacuna.digest;

import java.util.List;
import java.util.Optional;
import org.lacuna.comparison.Comparison.Named;
import org.lacuna.comparison.LegalBasis;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryReport.OpenQuestion;
import org.lacuna.report.Points;
import org.lacuna.report.print.KeyFact;
import org.lacuna.report.print.PrintReport;
import org.lacuna.report.print.Priority;
import org.lacuna.ruleset.Operator;

/**
 * A country's report in short.
 *
 * @param print the whole
 * @param room as much as was taken of it
 * @param coverage a row for each operator
 * @param priorities gravest gaps first
 * @param basis of all systems
 * @param without the first of the systems without legal basis
 * @param operators who runs how many systems, most first; an empty code = not known
 * @param vendorStates in how many systems vendors of that state take part, most first
 * @param unknowns of how many systems what is not known, most first; whether the law allows them is in {@code basis}
 * @param questions open ones, those first whose answer would narrow the ranges most
 */
public record Digest(PrintReport print, Room room, List<KeyFact> facts, List<CoverageRow> coverage, List<Priority> priorities,
        LegalBasis basis, List<Named> without, List<Count> operators, List<Count> vendorStates,
        List<Count> unknowns,
        List<OpenQuestion> questions) {

    public CountryReport report() {
        return print.report();
    }

    /** Systems without legal basis that are not named. */
    public int unnamed() {
        return basis.without().size() - without.size();
    }

    /** @param domains coverage in each, in the order of the report; empty where it does not apply */
    public record CoverageRow(Operator operator, List<Optional<Points>> domains) {
    }

    /** @param code of an operator, a state or an {@link Unknown.Kind} */
    public record Count(String code, long systems) {
    }
}
