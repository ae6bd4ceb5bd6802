package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Provision;
import org.lacuna.ruleset.Ruleset;

/** Checks that an overlay's instruments are new, and that its further places are in instruments that are there. */
final class OverlayInstruments {

    private final Ruleset extended;
    private final YamlTree tree;

    OverlayInstruments(Ruleset extended, YamlTree tree) {
        this.extended = extended;
        this.tree = tree;
    }

    void check() {
        JsonNode own = tree.root().path("instruments");
        for (int i = 0; i < own.size(); i++) {
            String id = Nodes.text(own.get(i), "id");
            if (extended.findInstrument(id).isPresent()) {
                tree.problem("/instruments/" + i + "/id", "The instrument " + id + " is in " + name()
                        + " already; its further places stand under provisions.");
            }
        }
        tree.root().path("provisions").properties().forEach(e -> checkPlaces(e.getKey(), e.getValue()));
    }

    private void checkPlaces(String id, JsonNode places) {
        String pointer = "/provisions/" + YamlTree.escape(id);
        Optional<Instrument> instrument = extended.findInstrument(id);
        if (instrument.isEmpty()) {
            tree.problem(pointer, "There is no instrument " + id + " in " + name() + "; new ones stand under instruments.");
        }
        Set<String> seen = new HashSet<>(instrument.map(Instrument::provisions).orElseGet(java.util.List::of).stream()
                .map(Provision::at).collect(Collectors.toSet()));
        for (int i = 0; i < places.size(); i++) {
            String at = Nodes.text(places.get(i), "at");
            if (!seen.add(at)) {
                tree.problem(pointer + "/" + i + "/at", "The provision " + at + " of " + id + " stands here a second time.");
            }
        }
    }

    private String name() {
        return extended.id() + " " + extended.version();
    }
}
