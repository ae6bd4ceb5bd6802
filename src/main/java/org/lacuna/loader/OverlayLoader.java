package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Translation;

/**
 * Reads rulesets that extend another: a folder with {@code ruleset.yaml} and, if there is something to say,
 * {@code instruments.yaml}, {@code criteria/*.yaml} and {@code i18n/<language>/*.yaml}.
 */
final class OverlayLoader {

    private final YamlFiles files;
    /** By id, in the order of reading; empty = it has problems. */
    private final Map<String, Optional<TranslatedRuleset>> read = new LinkedHashMap<>();
    private final Map<String, Path> homes = new LinkedHashMap<>();
    private final Map<String, YamlTree> heads = new HashMap<>();

    /**
     * @param homes folders of the overlays
     * @param whole the other rulesets by id; empty = it has problems
     */
    OverlayLoader(YamlFiles files, List<Path> homes, Map<String, Optional<TranslatedRuleset>> whole) {
        this.files = files;
        this.read.putAll(whole);
        homes.forEach(home -> this.homes.put(home.getFileName().toString(), home));
    }

    /** Whether the folder holds an overlay; a file that cannot be read is none. */
    static boolean isOverlay(Path home) {
        try {
            JsonNode head = YamlTree.read("", Files.readString(home.resolve("ruleset.yaml")), new ArrayList<>()).root();
            return head != null && head.has("extends");
        } catch (IOException e) {
            return false;
        }
    }

    /** All rulesets without problems, each after the one that it extends. */
    List<TranslatedRuleset> read() {
        homes.forEach((id, home) -> files.findValid(home.resolve("ruleset.yaml"), "overlay.schema.json")
                .ifPresent(head -> heads.put(id, head)));
        homes.keySet().forEach(id -> find(id, List.of()));
        return read.values().stream().flatMap(Optional::stream).toList();
    }

    /** @param path ids on the way here, each extends the next */
    private Optional<TranslatedRuleset> find(String id, List<String> path) {
        if (!read.containsKey(id)) {
            Optional<TranslatedRuleset> found = Optional.ofNullable(heads.get(id)).flatMap(head -> overlay(id, head, path));
            read.putIfAbsent(id, found);
        }
        return read.get(id);
    }

    private Optional<TranslatedRuleset> overlay(String id, YamlTree head, List<String> path) {
        List<String> way = new ArrayList<>(path);
        way.add(id);
        if (!text(head.root(), "id").equals(id)) {
            head.problem("/id", "The id is " + text(head.root(), "id") + "; it must be the folder's name " + id + ".");
        }
        Optional<TranslatedRuleset> extended = extended(head, way);
        OverlayFiles own = OverlayFiles.read(files, homes.get(id), head);
        return extended.filter(e -> own.areValid()).flatMap(e -> overlay(own, e));
    }

    private Optional<TranslatedRuleset> extended(YamlTree head, List<String> way) {
        JsonNode wanted = head.root().path("extends");
        String id = text(wanted, "ruleset");
        Set<String> there = new TreeSet<>(read.keySet());
        there.addAll(homes.keySet());
        if (!References.known(head, "/extends/ruleset", "ruleset", id, there)) {
            return Optional.empty();
        }
        if (way.contains(id)) {
            head.problem("/extends/ruleset", "The rulesets extend each other in a ring: " + String.join(" -> ",
                    way.subList(way.indexOf(id), way.size())) + " -> " + id + "; one of them must extend another.");
            return Optional.empty();
        }
        Optional<TranslatedRuleset> found = find(id, way);
        String version = text(wanted, "version");
        if (found.filter(r -> !r.source().version().equals(version)).isEmpty()) {
            return found;
        }
        Optional<TranslatedRuleset> published = published(homes.get(way.get(way.size() - 1)).resolveSibling(id), version);
        if (published.isEmpty()) {
            head.problem("/extends/version", "The version is " + version + "; " + id + " on file is "
                    + found.get().source().version() + ". Read what has changed, then name that version.");
        }
        return published;
    }

    /** An earlier version of a ruleset, of which a copy was kept when it was published. */
    private static Optional<TranslatedRuleset> published(Path home, String version) {
        Path copy = home.resolve(VersionsLoader.VERSIONS).resolve(version);
        return Files.isDirectory(copy) ? RulesetLoader.load(copy).find(home.getFileName().toString()) : Optional.empty();
    }

    private Optional<TranslatedRuleset> overlay(OverlayFiles own, TranslatedRuleset extended) {
        int before = files.problems();
        own.check(extended.source());
        if (files.problems() > before) {
            return Optional.empty();
        }
        JsonNode instruments = own.instruments().map(YamlTree::root).orElseGet(JsonNodeFactory.instance::objectNode);
        OverlayReader reader = new OverlayReader(extended.source(), own.head().root(), instruments,
                own.criteria().stream().map(YamlTree::root).toList());
        Ruleset whole = reader.read();
        new OverlayParts(extended.source(), whole).problems().forEach(says -> own.head().problem("/extends", says));
        if (files.problems() > before) {
            return Optional.empty();
        }
        ConditionRings.find(whole).ifPresent(ring -> own.head().problem("/extends",
                "The criteria read each other in a ring: " + String.join(" -> ", ring)
                        + "; one of them must do without appliesWhen or gated."));
        return Optional.of(translated(own, extended, whole, reader.overlay(whole)));
    }

    private static TranslatedRuleset translated(OverlayFiles own, TranslatedRuleset extended, Ruleset whole,
            Overlay overlay) {
        Set<String> keys = new TreeSet<>(TranslatedRuleset.texts(whole).keySet());
        keys.addAll(TranslatedRuleset.texts(overlay).keySet());
        Map<String, Translation> translations = new LinkedHashMap<>();
        extended.translations().forEach(t -> translations.put(t.language(), t));
        own.languages().forEach((language, trees) -> {
            Translation lines = RulesetLoader.translation(language, trees, keys);
            translations.merge(language, lines, Translation::with);
        });
        return new TranslatedRuleset(whole, List.copyOf(translations.values()), overlay, extended);
    }
}
