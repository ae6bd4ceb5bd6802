package org.lacuna.web.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.people.Grant;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;

/**
 * Roles as they are ticked and their countries as they are typed.
 *
 * @param countries by code of the role
 */
record GrantForm(Set<String> ticked, Map<String, String> countries) {

    static final GrantForm EMPTY = new GrantForm(Set.of(), Map.of());

    /** One line of the form. */
    record Line(Role role, boolean ticked, String countries) {
    }

    static GrantForm of(Person person) {
        Map<String, String> countries = new HashMap<>();
        person.roles().forEach(r -> countries.put(r.code(), String.join(", ", person.countries(r))));
        return new GrantForm(countries.keySet(), countries);
    }

    static GrantForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> countries = new HashMap<>();
        for (Role role : Role.values()) {
            countries.put(role.code(), Objects.toString(sent.getFirst("countries-" + role.code()), ""));
        }
        return new GrantForm(new TreeSet<>(sent.getOrDefault("role", List.of())), countries);
    }

    /** Everybody reads; that is not ticked. */
    public List<Line> lines() {
        return Arrays.stream(Role.values()).filter(r -> r != Role.READER)
                .map(r -> new Line(r, ticked.contains(r.code()), countries.getOrDefault(r.code(), ""))).toList();
    }

    List<Problem> problems(AccessTexts texts) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        lines().stream().filter(Line::ticked).forEach(line -> codes(line).stream().filter(c -> !known.contains(c))
                .forEach(c -> problems.add(new Problem("countries-" + line.role().code(), texts.problem_country(c)))));
        return problems;
    }

    /** Reading alone if nothing is ticked. */
    List<Grant> grants() {
        List<Grant> grants = new ArrayList<>(List.of(new Grant(Role.READER, Grant.EVERYWHERE)));
        lines().stream().filter(Line::ticked).forEach(line -> grants.addAll(Grant.of(Set.of(line.role()), codes(line))));
        return grants;
    }

    private static Set<String> codes(Line line) {
        Set<String> codes = new TreeSet<>(Arrays.asList(line.countries().toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        codes.remove("");
        return line.role().isByCountry() ? codes : Set.of();
    }
}
