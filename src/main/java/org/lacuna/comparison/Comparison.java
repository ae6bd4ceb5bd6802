package org.lacuna.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lacuna.order.RankRange;
import org.lacuna.report.Letter;
import org.lacuna.report.Points;

/**
 * Countries side by side under one version of one ruleset, in print order, without markup. Wherever a record has one entry
 * for each country, they stand in the order of {@code countries}.
 *
 * @param countries by code; those that cannot be compared are only in {@code caveats}
 * @param domains where the countries stand, as far as ranges tell
 * @param sections the groups of the ruleset, and how each criterion stands in each country
 * @param provisions rules that give all a criterion asks for
 * @param legalBases of systems that recognise faces, one for each country
 * @param events what came into force, ended or began, in order of time
 * @param caveats what must not be read out of it
 */
public record Comparison(String ruleset, String version, String rulesetFingerprint, List<Side> countries,
        List<DomainTable> domains, List<Section> sections, List<ModelProvision> provisions, List<LegalBasis> legalBases,
        List<Event> events, List<Caveat> caveats) {

    /** So many countries fit beside each other. */
    public static final int LEAST = 2;
    public static final int MOST = 20;

    public Comparison {
        countries = List.copyOf(countries);
        domains = List.copyOf(domains);
        sections = List.copyOf(sections);
        provisions = List.copyOf(provisions);
        legalBases = List.copyOf(legalBases);
        events = List.copyOf(events);
        caveats = List.copyOf(caveats);
    }

    /**
     * One country.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param assessment id; empty = nobody has looked at its law
     * @param draft not reviewed by a lawyer
     * @param open criteria that nobody has answered or that more than one option fits
     * @param criteria all of the ruleset
     * @param systems scored deployments on file
     * @param undated systems of which no source says when they began
     * @param shareUncovered of all exposure; empty without any
     * @param answers fingerprint
     * @param deployments fingerprint
     */
    public record Side(String country, String assessment, LocalDate asOf, boolean draft, int open, int criteria,
            int systems, int undated, Optional<Points> shareUncovered, String answers, String deployments) {
    }

    /**
     * One domain.
     *
     * @param pairs of countries that have a number
     * @param apart pairs whose ranges do not touch
     * @param places by the best rank, those that share it by code
     */
    public record DomainTable(String id, String title, int pairs, int apart, List<Place> places) {

        public DomainTable {
            places = List.copyOf(places);
        }
    }

    /**
     * One country in one domain.
     *
     * @param general mean over operators; empty if the domain applies to none
     * @param weakest the weakest operator, whichever that turns out to be
     * @param completeness weighted percent of criteria answered, rounded down
     * @param graded whether enough is answered for a band or a single rank
     * @param bands names of those that the general range touches; empty if not graded
     * @param ranks among these countries, by their ranges alone; empty without a number, or if it would be a single one
     *        while too little is answered
     * @param above countries whose general range lies wholly below
     * @param alike countries whose general range touches this one
     */
    public record Place(String country, Optional<Points> general, Optional<Points> weakest, int completeness,
            boolean graded, List<String> bands, Optional<RankRange> ranks, List<String> above, List<String> alike) {
    }

    /**
     * A group of criteria.
     *
     * @param practice asks what happens, not what texts say
     * @param scores mean over operators after caps, or of practice; empty where it does not apply or nothing of practice is
     *        answered
     * @param differing criteria that stand differently somewhere
     */
    public record Section(String group, String title, boolean practice, List<Optional<Points>> scores, int differing,
            List<CriterionRow> criteria) {
    }

    /**
     * A criterion across countries.
     *
     * @param differs whether it stands differently somewhere
     * @param apart whether some two ranges do not touch, so that the difference is certain
     */
    public record CriterionRow(String criterion, String title, boolean differs, boolean apart, List<Cell> cells) {
    }

    /** @param score mean over the operators that the question concerns; empty if it leaves every mean */
    public record Cell(Letter letter, Optional<Points> score) {
    }

    /** A system. */
    public record Named(String id, String name) {
    }
}
