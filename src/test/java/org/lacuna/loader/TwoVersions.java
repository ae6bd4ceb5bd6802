package org.lacuna.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The shipped rulesets with base 0.1.0 published, and 0.2.0 in which one question is new, one retired and one weighs more. */
public final class TwoVersions {

    public static final String RETIRED = "fr-delete-nonmatches";
    public static final String CHANGED = "fr-protest-protection";
    public static final String ADDED = "fr-new";

    private TwoVersions() {
    }

    public static void write(Path folder) throws IOException {
        CasesOf.copyRulesets(folder);
        new Publisher(folder, RulesetLoader.load(folder).base().source()).publish(LocalDate.of(2026, 11, 24));
        Path base = folder.resolve("base");
        // The texts of 0.2.0 have not been translated yet.
        Folders.delete(base.resolve("i18n"));
        Folders.replace(base.resolve("ruleset.yaml"), "version: \"0.1.0\"", "version: \"0.2.0\"");
        Folders.replace(base.resolve("CHANGES.yaml"), "versions:\n", """
                versions:
                  - version: "0.2.0"
                    changes:
                      - {criteria: [fr-new], kind: added, says: "A new question."}
                      - {criteria: [fr-delete-nonmatches], kind: retired, says: "It asked what <others> ask."}
                      - {criteria: [fr-protest-protection], kind: scoring, says: "It weighs more."}
                """);
        retireAndAdd(base.resolve("criteria/24-facial-recognition-retention.yaml"));
        Path changed = base.resolve("criteria/26-facial-recognition-people-affected.yaml");
        String text = Files.readString(changed);
        int weight = text.indexOf("weight: {value: ", text.indexOf("id: " + CHANGED)) + "weight: {value: ".length();
        Files.writeString(changed, text.substring(0, weight) + "5" + text.substring(weight + 1));
    }

    private static void retireAndAdd(Path file) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf("  - id: " + RETIRED);
        int next = text.indexOf("\n  - id: ", start);
        String criterion = next < 0 ? text.substring(start) : text.substring(start, next + 1);
        String added = criterion.replaceFirst("id: .*", "id: " + ADDED).replaceFirst("title: .*", "title: A new question");
        Files.writeString(file, text.replace(criterion, added));
    }
}
