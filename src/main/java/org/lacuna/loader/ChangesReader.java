package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.ChangeKind;
import org.lacuna.ruleset.Changes;
import org.lacuna.ruleset.Changes.Change;
import org.lacuna.ruleset.Changes.Frozen;
import org.lacuna.ruleset.Changes.Version;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.VersionNumber;

/** Makes the changes of a ruleset of a tree that fits its schema; what does not fit the ruleset is a problem of the tree. */
final class ChangesReader {

    private final YamlTree tree;
    private final Ruleset ruleset;

    ChangesReader(YamlTree tree, Ruleset ruleset) {
        this.tree = tree;
        this.ruleset = ruleset;
    }

    /** Of no use if there were problems. */
    Changes read() {
        checkFirst();
        for (int i = 0; i < versions().size(); i++) {
            checkDay(i);
            if (i > 0) {
                checkOrder(i);
            }
        }
        return new Changes(list(tree.root(), "versions", ChangesReader::version));
    }

    private JsonNode versions() {
        return tree.root().path("versions");
    }

    private void checkFirst() {
        JsonNode first = versions().get(0);
        if (!text(first, "version").equals(ruleset.version())) {
            tree.problem("/versions/0/version", "The first version is " + text(first, "version")
                    + ", and the ruleset is " + ruleset.version() + "; the first entry is about the version in ruleset.yaml.");
        } else if (first.has("fingerprint") && !text(first, "fingerprint").equals(ruleset.fingerprint())) {
            tree.problem("/versions/0/fingerprint", "Version " + ruleset.version() + " is published and frozen, and the "
                    + "files no longer give its fingerprint but " + ruleset.fingerprint() + ". Take the change back, or "
                    + "raise the version in ruleset.yaml and write a new entry above this one.");
        }
    }

    private void checkDay(int i) {
        JsonNode version = versions().get(i);
        try {
            frozen(version);
        } catch (DateTimeParseException e) {
            tree.problem("/versions/" + i + "/published", text(version, "published") + " is no day of the calendar.");
        }
    }

    private void checkOrder(int i) {
        String later = text(versions().get(i - 1), "version");
        String earlier = text(versions().get(i), "version");
        String pointer = "/versions/" + i + "/version";
        if (VersionNumber.of(earlier).compareTo(VersionNumber.of(later)) >= 0) {
            tree.problem(pointer, "Version " + earlier + " stands below " + later + "; the newest version comes first.");
        } else if (!versions().get(i).has("fingerprint")) {
            tree.problem(pointer, "Version " + earlier + " was never published, and " + later
                    + " follows it; only the first entry may be a draft.");
        }
    }

    private static Version version(JsonNode node) {
        try {
            return new Version(text(node, "version"), frozen(node), list(node, "changes",
                    c -> new Change(ChangeKind.of(text(c, "kind")), set(c, "criteria"), text(c, "says"))));
        } catch (DateTimeParseException e) {
            return new Version(text(node, "version"), Optional.empty(), List.of());
        }
    }

    private static Optional<Frozen> frozen(JsonNode node) {
        return Optional.ofNullable(node.get("published"))
                .map(day -> new Frozen(LocalDate.parse(day.asText()), text(node, "fingerprint")));
    }
}
