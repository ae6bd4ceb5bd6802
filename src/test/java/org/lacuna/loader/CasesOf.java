package org.lacuna.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lacuna.cases.Case;
import org.lacuna.ruleset.Ruleset;

/** Cases and rulesets in folders of their own, for tests. */
public final class CasesOf {

    private static final Path SHIPPED = Path.of("rulesets");

    private CasesOf() {
    }

    /**
     * Writes cases into an empty folder beside the schemas and reads them.
     *
     * @param yaml the text of each file, in order: {@code 1.yaml}, {@code 2.yaml} and so on
     */
    public static List<Case> read(Path folder, Ruleset ruleset, String... yaml) throws IOException {
        Path schema = Files.createDirectories(folder.resolve("schema"));
        for (Path file : YamlFiles.list(SHIPPED.resolve("schema"))) {
            Files.copy(file, schema.resolve(file.getFileName()));
        }
        Path cases = Files.createDirectories(folder.resolve(ruleset.id()).resolve("cases"));
        for (int i = 0; i < yaml.length; i++) {
            Files.writeString(cases.resolve((i + 1) + ".yaml"), yaml[i]);
        }
        return new CasesLoader(folder).read(ruleset);
    }

    /** Copies all rulesets that come with Lacuna, without their cases. */
    public static void copyRulesets(Path to) throws IOException {
        try (var files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(f -> !f.toString().contains("cases/")).toList()) {
                Path copy = to.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
