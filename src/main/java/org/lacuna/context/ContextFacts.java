package org.lacuna.context;

import java.util.Comparator;
import java.util.List;

/** All facts on file. */
public record ContextFacts(List<ContextFact> all) {

    public static final ContextFacts NONE = new ContextFacts(List.of());

    public ContextFacts {
        all = List.copyOf(all);
    }

    /** About a country, by topic, those that name it before those that name none. */
    public List<ContextFact> about(String country) {
        return all.stream().filter(f -> f.isAbout(country)).sorted(Comparator.comparing(ContextFact::topic)
                .thenComparing(f -> f.countries().isEmpty()).thenComparing(ContextFact::id)).toList();
    }
}
