package org.lacuna.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Sorted;

/**
 * A draft law as hypothetical answers. It is not law; laid over an answer sheet it shows what the law would be if it
 * were passed as it stands.
 *
 * @param id kebab-case, unique within the country
 * @param country ISO 3166-1 alpha-2 code
 * @param title never empty
 * @param state how far it has come, as in "first reading, 2026-10-02"; may be empty
 * @param link http or https; may be empty
 * @param rules at most one for each criterion
 */
public record Bill(String id, String country, String title, String state, String link, List<Rule> rules) {

    /** What an id looks like. */
    public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /**
     * What one of its articles would make of the law.
     *
     * @param option id of the option that would be the right answer to the criterion
     * @param binds operators the rule would reach; empty set = an institution or a lack; absent = the bill does not say
     * @param provision article of the bill; may be empty
     * @param note may be empty
     */
    public record Rule(String criterion, String option, Optional<Set<Operator>> binds, String provision, String note) {

        public Rule {
            binds = binds.map(Sorted::copyOf);
        }
    }

    /** @throws IllegalArgumentException if the id is none, the title is empty or two rules speak of the same criterion */
    public Bill {
        rules = List.copyOf(rules);
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("A bill has the id " + id + "; allowed is kebab-case");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("The bill " + id + " has no title");
        }
        Set<String> seen = new HashSet<>();
        for (Rule rule : rules) {
            if (!seen.add(rule.criterion())) {
                throw new IllegalArgumentException("The bill " + id + " has two rules on " + rule.criterion());
            }
        }
    }

    public Optional<Rule> find(String criterion) {
        return rules.stream().filter(r -> r.criterion().equals(criterion)).findFirst();
    }

    /** Rules that the ruleset has no criterion or no option for, as after a change of the ruleset. */
    public List<Rule> unknownTo(Ruleset ruleset) {
        return rules.stream().filter(r -> ruleset.find(r.criterion()).flatMap(c -> c.findOption(r.option())).isEmpty())
                .toList();
    }

    /** The same bill without rules that the ruleset does not know. */
    public Bill knownTo(Ruleset ruleset) {
        return withRules(rules.stream().filter(r -> !unknownTo(ruleset).contains(r)).toList());
    }

    public Bill withRules(List<Rule> others) {
        return new Bill(id, country, title, state, link, others);
    }

    /**
     * The law as if the bill were passed: each of its rules replaces every answer to its criterion, better or worse. For
     * this one purpose a rule of a bill counts as read, cited and in force.
     *
     * @throws IllegalArgumentException if the sheet is of another country
     */
    public AnswerSheet over(AnswerSheet sheet) {
        if (!country.equals(sheet.country())) {
            throw new IllegalArgumentException(
                    "The bill " + id + " is of " + country + ", the answers are of " + sheet.country());
        }
        AnswerSheet changed = sheet;
        for (Rule rule : rules) {
            changed = changed.with(answer(rule));
        }
        return changed;
    }

    private Answer answer(Rule rule) {
        return Answer.hypothetical(rule.criterion(), rule.option(), rule.binds(), title, rule.provision());
    }

    /** Changes when any word of the bill changes. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
