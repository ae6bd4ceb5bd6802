package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the vendor states of a ruleset name what it has, and nothing twice. All trees are valid by themselves. */
final class VendorReferences {

    private final YamlTree states;
    private final Set<String> traits = new TreeSet<>();
    private final Set<String> instruments = new TreeSet<>();

    VendorReferences(YamlTree states, YamlTree traits, YamlTree instruments) {
        this.states = states;
        traits.root().path("families")
                .forEach(f -> f.path("traits").forEach(t -> this.traits.add(t.path("id").asText())));
        instruments.root().path("instruments").forEach(i -> this.instruments.add(i.path("id").asText()));
    }

    void check() {
        states.root().path("traits").properties()
                .forEach(e -> References.known(states, "/traits/" + e.getKey(), "trait", e.getValue().asText(), traits));
        References.unique(states, "/states", "state", new HashMap<>());
        Map<String, String> seen = new HashMap<>();
        JsonNode all = states.root().path("states");
        for (int s = 0; s < all.size(); s++) {
            String laws = "/states/" + s + "/laws";
            References.unique(states, laws, "instrument", seen);
            for (int l = 0; l < all.get(s).path("laws").size(); l++) {
                String pointer = laws + "/" + l + "/instrument";
                References.known(states, pointer, "instrument", states.root().at(pointer).asText(), instruments);
            }
        }
    }
}
