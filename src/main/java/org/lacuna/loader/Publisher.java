package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.ruleset.Ruleset;

/** Freezes the version of a ruleset that is a draft: copies its files and writes its fingerprint into CHANGES.yaml. */
public final class Publisher {

    private static final Pattern VERSION_LINE = Pattern.compile("^( *)(- +)?version: *\\S+\\s*(#.*)?$");

    private final Path folder;
    private final Ruleset ruleset;

    /** @param folder rulesets folder, from which the ruleset was read */
    public Publisher(Path folder, Ruleset ruleset) {
        this.folder = folder;
        this.ruleset = ruleset;
    }

    /**
     * @throws FaultyFilesException if there is no entry to publish, or the copy does not give the same ruleset; then
     *         nothing is changed
     */
    public void publish(LocalDate day) throws IOException {
        Path file = home().resolve(VersionsLoader.CHANGES);
        Path copy = home().resolve(VersionsLoader.VERSIONS).resolve(ruleset.version());
        if (!Files.exists(file)) {
            throw refusal(file, "The file is missing; write what version " + ruleset.version() + " is about first.");
        }
        if (Files.exists(copy)) {
            throw refusal(copy, "There is a frozen copy already; a published version never changes.");
        }
        List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
        stamp(file, lines, day);
        // A name that begins with a point is passed over while the copy is not whole.
        Path draft = Files.createDirectories(copy.getParent()).resolve("." + ruleset.version());
        FolderFiles.delete(draft);
        copyTo(draft);
        if (!isWhole(draft)) {
            FolderFiles.delete(draft);
            throw refusal(copy, "The copy of the files does not give the same ruleset, so nothing is published.");
        }
        Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(file, String.join("\n", lines));
    }

    private Path home() {
        return folder.resolve(ruleset.id());
    }

    private void stamp(Path file, List<String> lines, LocalDate day) {
        int line = YamlTree.read(file.toString(), String.join("\n", lines), new ArrayList<>()).line("/versions/0/version");
        Matcher key = VERSION_LINE.matcher(lines.get(line - 1));
        if (!key.matches()) {
            throw refusal(file, "The version on line " + line + " must stand on a line of its own, so that what is "
                    + "published can be written below it.");
        }
        String indent = " ".repeat(key.group(1).length() + (key.group(2) == null ? 0 : key.group(2).length()));
        lines.add(line, indent + "published: " + day);
        lines.add(line + 1, indent + "fingerprint: " + ruleset.fingerprint());
    }

    private void copyTo(Path copy) throws IOException {
        FolderFiles.copy(folder.resolve("schema"), copy.resolve("schema"), Publisher::isCopied);
        for (String id : needed(folder, ruleset.id())) {
            FolderFiles.copy(folder.resolve(id), copy.resolve(id), Publisher::isCopied);
        }
    }

    /** The ruleset itself, and those it extends. */
    static List<String> needed(Path folder, String id) {
        List<String> ids = new ArrayList<>();
        for (String next = id; !next.isEmpty() && !ids.contains(next);) {
            ids.add(next);
            YamlTree head = new YamlFiles(folder).tree(folder.resolve(next).resolve("ruleset.yaml"));
            next = head.root() == null ? "" : text(head.root().path("extends"), "ruleset");
        }
        return ids;
    }

    /** All but cases and what has become of the ruleset: they decide no score. */
    static boolean isCopied(Path file) {
        String first = file.getName(0).toString();
        return !first.equals(VersionsLoader.VERSIONS) && !first.equals("cases") && !first.equals(VersionsLoader.CHANGES);
    }

    private boolean isWhole(Path copy) {
        try {
            return RulesetLoader.load(copy).find(ruleset.id())
                    .filter(r -> r.source().fingerprint().equals(ruleset.fingerprint())).isPresent();
        } catch (FaultyFilesException e) {
            return false;
        }
    }

    private FaultyFilesException refusal(Path place, String says) {
        return new FaultyFilesException(
                List.of(new Problem(folder.relativize(place).toString(), Problem.WHOLE, says)));
    }
}
