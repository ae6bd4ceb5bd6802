package org.lacuna.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Coded;

/**
 * A profile for a table, for a person to correct.
 *
 * @param known whether a profile at hand recognises the table; nothing was guessed then
 * @param guesses why each column of the source feeds the column it does
 * @param unused columns of the source that feed none; the row of the source keeps them
 * @param open columns that every record needs and that only a person can fill
 */
public record ProfileProposal(ImportProfile profile, boolean known, List<Guess> guesses, List<String> unused,
        List<String> open) {

    static final Set<String> NO_VALUES = Set.of("NA", "N/A", "Unknown", "None", "Not Provided", "-", "?", "n.d.");

    public ProfileProposal {
        guesses = List.copyOf(guesses);
        unused = List.copyOf(unused);
        open = List.copyOf(open);
    }

    /** @param word that told: of the header, or what most of the values are */
    public record Guess(String target, String source, Reason reason, String word) {
    }

    /** What a guess rests on. */
    public enum Reason implements Coded {

        HEADER("header"),
        VALUES("values"),
        OTHERS("others");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * @param sample the first rows; a dozen tell more than one
     * @param profiles of which one may know the table
     */
    public static ProfileProposal of(SourceColumns columns, List<SourceRow> sample, List<ImportProfile> profiles,
            Countries countries) {
        Optional<ImportProfile> known = profiles.stream().filter(p -> p.recognises(columns.names())).findFirst();
        if (known.isPresent()) {
            return new ProfileProposal(known.get(), true, List.of(), List.of(), List.of());
        }
        List<SourceRow> rows = sample.stream().filter(r -> !RecordMaker.saysHeader(r)).toList();
        ColumnGuesses guesses = new ColumnGuesses(SourceRow.names(columns, rows), rows, countries);
        Map<String, Rule> rules = new LinkedHashMap<>(guesses.rules());
        List<String> open = CommonRecord.NEEDED.stream().filter(c -> !c.equals("id") && !rules.containsKey(c)).toList();
        ImportProfile profile = new ImportProfile("own", "Own table", "", "", "",
                new ImportProfile.Licence("", "", false, ""), Reading.DETECT, guesses.decimal(),
                List.of(columns.names().stream().filter(n -> !n.startsWith("#")).toList()), new ImportProfile.Ids("own",
                        guesses.id()),
                NO_VALUES, true, List.of(), rules, List.of());
        return new ProfileProposal(profile, false, guesses.guesses(), guesses.unused(), open);
    }
}
