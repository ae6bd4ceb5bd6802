package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.CommonRecord;
import org.lacuna.imports.Countries;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.imports.Made;
import org.lacuna.imports.RecordMaker;
import org.lacuna.imports.Rule;
import org.lacuna.imports.SourceColumns;
import org.lacuna.imports.SourceRow;
import org.lacuna.imports.Tally;
import org.lacuna.ruleset.Vocabulary;

/** Small tables of our own in the shape of each dataset, and all that is made of them. */
class ShippedProfilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");
    private static final Vocabulary WORDS = RulesetLoader.load(Folders.RULESETS).base().source().vocabulary();
    private static final ImportProfiles PROFILES = ImportsLoader.load(Folders.RULESETS, WORDS);
    private static final Countries COUNTRIES = new Countries(PROFILES.names());

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "aigs,aigs", "aiddata,aiddata", "aspi,aspi", "eff-atlas,eff-atlas", "osm,osm", "osm-geojson,osm",
            "unctad,unctad", "ocds,ocds", "surfshark,surfshark", "lacuna,lacuna" })
    void everyRowOfTheSampleIsAccountedFor(String sample, String profile) throws IOException {
        List<SourceRow> rows = rows(sample);
        Optional<ImportProfile> known = PROFILES.recognise(rows.get(0).columns().names());
        assertThat(known.map(ImportProfile::id)).contains(profile);
        assertThat(told(known.orElseThrow(), rows))
                .isEqualTo(Files.readString(SAMPLES.resolve(sample + ".expected.txt")));
    }

    @Test
    void theCountryOfAWholeFileMayBeGiven() throws IOException {
        ImportProfile profile = PROFILES.find("osm").orElseThrow().with("countries", Rule.text("US"));
        RecordMaker maker = new RecordMaker(profile, WORDS, COUNTRIES);
        assertThat(rows("osm-geojson")).flatExtracting(r -> maker.read(r).deployments())
                .extracting(d -> d.place().countries()).containsExactly(List.of("US"), List.of("US"));
    }

    private static String told(ImportProfile profile, List<SourceRow> rows) {
        RecordMaker maker = new RecordMaker(profile, WORDS, COUNTRIES);
        Tally tally = new Tally();
        StringBuilder told = new StringBuilder();
        for (SourceRow row : rows) {
            Made made = maker.read(row);
            tally.add(made);
            made.skipped().ifPresent(why -> told.append("skipped: ").append(why).append('\n'));
            made.problems().forEach(p -> told.append("refused: ").append(p).append('\n'));
            made.warnings().forEach(w -> told.append("warning: ").append(w).append('\n'));
            made.deployments().forEach(d -> told.append(text(d)));
        }
        return told.append(tally).append('\n').toString();
    }

    /** Without what is the same for all of a dataset. */
    private static String text(Deployment deployment) {
        StringBuilder text = new StringBuilder();
        CommonRecord.cells(deployment).forEach((column, cell) -> {
            if (!List.of("dataset", "licence", "attribution", "redistributable", "row", "verdict").contains(column)) {
                text.append(text.length() == 0 ? "" : "  ").append(column).append(": ").append(cell).append('\n');
            }
        });
        return text.toString();
    }

    private static List<SourceRow> rows(String sample) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(sample.equals("aigs") ? ';' : ',')
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(SAMPLES.resolve(sample + ".csv"))) {
            SourceColumns columns = null;
            for (CsvRecord line : csv) {
                if (columns == null) {
                    columns = SourceColumns.of(line.getFields());
                } else {
                    rows.add(new SourceRow(columns, line.getFields(), sample, line.getStartingLineNumber()));
                }
            }
        }
        return rows;
    }
}
