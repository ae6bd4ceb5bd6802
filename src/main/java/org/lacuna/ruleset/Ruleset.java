package org.lacuna.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The criteria, and everything that decides how answers become numbers. Immutable; two rulesets with the same
 * fingerprint score alike.
 *
 * @param about title, version and what the scores are and are not for
 * @param gradeFrom weighted completeness in percent below which no single grade, band or rank is printed
 * @param runs how ranks are tried
 * @param groups in the order of the questionnaire
 * @param language of the texts, as a BCP 47 tag
 */
public record Ruleset(About about, String language, int gradeFrom, RunPlan runs, List<Group> groups, List<Domain> domains,
        List<Gate> gates, List<Cap> caps, List<Warning> warnings, List<Band> bands, Vocabulary vocabulary,
        List<Instrument> instruments) {

    /**
     * @param id folder name, kebab-case
     * @param version three numbers; a text, since 1.10 is not 1.1
     * @param direction which end of the scale is good
     * @param notFor what the score must not be used for
     */
    public record About(String id, String version, String title, String publisher, String licence, String concept,
            String direction, String notFor) {
    }

    public Ruleset {
        groups = List.copyOf(groups);
        domains = List.copyOf(domains);
        gates = List.copyOf(gates);
        caps = List.copyOf(caps);
        warnings = List.copyOf(warnings);
        bands = List.copyOf(bands);
        instruments = List.copyOf(instruments);
    }

    public String id() {
        return about.id();
    }

    public String version() {
        return about.version();
    }

    /** Whether ranges are exact: a better answer can never be punished. Otherwise they are outer bounds. */
    public boolean isMonotone() {
        return new Monotony(this).holds();
    }

    public Stream<Criterion> criteria() {
        return groups.stream().flatMap(g -> g.criteria().stream());
    }

    public Optional<Criterion> find(String criterionId) {
        return criteria().filter(c -> c.id().equals(criterionId)).findFirst();
    }

    /** @throws IllegalArgumentException if the ruleset has no such criterion */
    public Criterion criterion(String criterionId) {
        return find(criterionId).orElseThrow(() -> new IllegalArgumentException(
                "The ruleset " + id() + " has no criterion " + criterionId));
    }

    public Optional<Group> findGroup(String groupId) {
        return groups.stream().filter(g -> g.id().equals(groupId)).findFirst();
    }

    /** @throws IllegalArgumentException if the ruleset has no such group */
    public Group group(String groupId) {
        return findGroup(groupId).orElseThrow(() -> new IllegalArgumentException(
                "The ruleset " + id() + " has no group " + groupId));
    }

    /** The group a criterion of this ruleset stands in. */
    public Group groupOf(Criterion criterion) {
        return groups.stream().filter(g -> g.criteria().contains(criterion)).findFirst().orElseThrow();
    }

    public Optional<Gate> gateFor(Operator operator) {
        return gates.stream().filter(g -> g.operator() == operator).findFirst();
    }

    public Optional<Cap> findCap(String capId) {
        return caps.stream().filter(c -> c.id().equals(capId)).findFirst();
    }

    /** @throws IllegalArgumentException if the ruleset has no such cap */
    public Cap cap(String capId) {
        return findCap(capId).orElseThrow(() -> new IllegalArgumentException(
                "The ruleset " + id() + " has no cap " + capId));
    }

    public Optional<Instrument> findInstrument(String instrumentId) {
        return instruments.stream().filter(i -> i.id().equals(instrumentId)).findFirst();
    }

    /** Changes when any word, number or order in the ruleset changes. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /**
     * A sentence printed beside the scores, never a part of them.
     *
     * @param group the group whose mean is watched
     * @param below 0 to 1; the sentence is printed when the mean is known to be lower
     */
    public record Warning(String id, String group, double below, String says) {
    }

    /**
     * A word for a stretch of the scale.
     *
     * @param from the lowest score that bears the name, in points of 100
     */
    public record Band(String id, String name, int from) {
    }
}
