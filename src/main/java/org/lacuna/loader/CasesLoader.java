package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.cases.Case;
import org.lacuna.ruleset.Ruleset;

/**
 * Reads the cases of a ruleset, {@code <id>/cases/*.yaml} of a rulesets folder. They are no part of the ruleset: adding
 * one changes no fingerprint.
 */
public final class CasesLoader {

    private final Path folder;

    /** @param folder rulesets folder, with {@code schema/} */
    public CasesLoader(Path folder) {
        this.folder = folder;
    }

    /**
     * @return in the order of files and lines; none if the ruleset has no folder {@code cases}
     * @throws FaultyFilesException with every problem of every file
     */
    public List<Case> read(Ruleset ruleset) {
        YamlFiles files = new YamlFiles(folder);
        List<YamlTree> valid = new ArrayList<>();
        for (Path file : YamlFiles.list(folder.resolve(ruleset.id()).resolve("cases"))) {
            files.findValid(file, "cases.schema.json").ifPresent(valid::add);
        }
        CaseReferences references = new CaseReferences(ruleset);
        Map<String, String> sentences = new HashMap<>();
        valid.forEach(tree -> {
            references.check(tree);
            refuseDoubles(tree, sentences);
        });
        files.refuseProblems();
        return valid.stream().flatMap(tree -> new CaseReader(tree).read().stream()).toList();
    }

    private static void refuseDoubles(YamlTree tree, Map<String, String> sentences) {
        for (int i = 0; i < tree.root().path("cases").size(); i++) {
            String pointer = "/cases/" + i;
            String sentence = text(tree.root().at(pointer), "case");
            String before = sentences.putIfAbsent(sentence, tree.file() + " line " + tree.line(pointer));
            if (before != null) {
                tree.problem(pointer + "/case",
                        "The case \"" + sentence + "\" stands here a second time; the first is in " + before + ".");
            }
        }
    }
}
