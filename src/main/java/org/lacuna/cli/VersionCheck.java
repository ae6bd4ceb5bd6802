package org.lacuna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.cases.PatchProof;
import org.lacuna.loader.CasesLoader;
import org.lacuna.ruleset.ChangeCheck;
import org.lacuna.ruleset.Changes.Version;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RulesetDifference;
import org.lacuna.ruleset.VersionNumber;
import org.lacuna.ruleset.language.RulesetVersions;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;

/**
 * Whether every version is what it says it is: what CHANGES.yaml tells has changed and nothing else, a patch moves no
 * score of any case and of any starter answers, and the files of what is published are kept.
 */
final class VersionCheck {

    private final Path folder;
    private final Rulesets rulesets;

    /** @param folder rulesets folder */
    VersionCheck(Path folder, Rulesets rulesets) {
        this.folder = folder;
        this.rulesets = rulesets;
    }

    /** @return a sentence each */
    List<String> problems(RulesetVersions ruleset) {
        List<String> problems = new ArrayList<>();
        for (Version version : ruleset.changes().versions()) {
            if (version.isPublished() && !Files.isDirectory(copy(ruleset, version))) {
                problems.add(folder.relativize(copy(ruleset, version)) + ": The files of version " + version.version()
                        + " are not kept, so that what was made with it cannot be scored once there is a later one.");
            }
            problems.addAll(sinceLast(ruleset, version));
        }
        return problems;
    }

    private Path copy(RulesetVersions ruleset, Version version) {
        return folder.resolve(ruleset.id()).resolve("versions").resolve(version.version());
    }

    private List<String> sinceLast(RulesetVersions ruleset, Version version) {
        Optional<Ruleset> before = ruleset.changes().before(version.version()).flatMap(v -> ruleset.find(v.version()))
                .map(TranslatedRuleset::source);
        Optional<Ruleset> after = ruleset.find(version.version()).map(TranslatedRuleset::source);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        String place = ruleset.id() + "/CHANGES.yaml version " + version.version() + ": ";
        List<String> problems = new ArrayList<>(ChangeCheck.problems(version, before.get().version(),
                RulesetDifference.between(before.get(), after.get())).stream().map(place::concat).toList());
        if (VersionNumber.of(version.version()).isPatchOf(VersionNumber.of(before.get().version()))) {
            problems.addAll(moves(ruleset, before.get(), after.get()));
        }
        return problems;
    }

    private List<String> moves(RulesetVersions ruleset, Ruleset before, Ruleset after) {
        PatchProof proof = new PatchProof(before, after);
        List<String> moves = new ArrayList<>(
                proof.cases(new CasesLoader(folder).read(ruleset.current().source())));
        if (rulesets.find(Rulesets.BASE).isPresent()) {
            List<AnswerSheet> sheets = StarterData.sheets(folder, rulesets);
            moves.addAll(proof.sheets(sheets, StarterData.deployments(rulesets)));
        }
        return moves;
    }
}
