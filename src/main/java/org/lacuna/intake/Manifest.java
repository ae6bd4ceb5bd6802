package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lacuna.travel.About;
import org.lacuna.travel.Arrival.Listed;

/** What the manifest of an assessment's zip says. */
record Manifest(About about, SortedMap<String, Long> leftOut, List<Listed> parts) {

    private static final String FORMAT = "lacuna-assessment";
    private static final int VERSION = 1;
    private static final String NAME = "(?!/)(?!.*//)(?!.*(^|/)\\.{1,2}(/|$))[A-Za-z0-9._/-]{1,300}(?<!/)";
    private static final JsonMapper JSON = JsonMapper.builder(Json.FACTORY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /** Only what tells one format from another. */
    private record Head(String format, int formatVersion) {
    }

    private record Whole(String format, int formatVersion, Assessment assessment, Map<String, Long> leftOut,
            List<Listed> parts) {
    }

    private record Assessment(String id, String country, String asOf, String ruleset, String version, String fingerprint) {

        boolean isWhole() {
            return Stream.of(id, country, asOf, ruleset, version, fingerprint).allMatch(Objects::nonNull)
                    && id.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}") && country.matches("[A-Z]{2}")
                    && ruleset.matches("[a-z0-9-]{1,60}") && version.matches("[A-Za-z0-9.-]{1,20}")
                    && fingerprint.matches("([0-9a-f]{64})?");
        }
    }

    static Manifest read(byte[] text) throws IOException {
        Head head = JSON.readerFor(Head.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(text);
        if (head == null || !FORMAT.equals(head.format())) {
            throw new UnreadableFileException("manifest.json does not say that this is the zip of an assessment.");
        }
        if (head.formatVersion() != VERSION) {
            throw new UnreadableFileException("The zip has format version " + head.formatVersion() + "; this Lacuna reads "
                    + VERSION + ". A later Lacuna reads later ones.");
        }
        try {
            return of(JSON.readValue(text, Whole.class));
        } catch (JsonProcessingException | DateTimeException e) {
            throw wrong();
        }
    }

    private static Manifest of(Whole whole) {
        boolean good = whole.assessment() != null && whole.assessment().isWhole() && whole.leftOut() != null
                && whole.leftOut().entrySet().stream().allMatch(e -> e.getKey().matches("[a-zA-Z]{1,40}")
                        && e.getValue() != null && e.getValue() > 0)
                && whole.parts() != null && whole.parts().stream().allMatch(Manifest::isGood);
        if (!good) {
            throw wrong();
        }
        Assessment a = whole.assessment();
        return new Manifest(
                new About(a.id(), a.country(), a.ruleset(), a.version(), a.fingerprint(), LocalDate.parse(a.asOf())),
                new TreeMap<>(whole.leftOut()), whole.parts());
    }

    private static boolean isGood(Listed part) {
        return part != null && part.name() != null && part.name().matches(NAME) && part.bytes() >= 0
                && part.sha256() != null && part.sha256().matches("[0-9a-f]{64}");
    }

    private static UnreadableFileException wrong() {
        return new UnreadableFileException("manifest.json is not as format version " + VERSION + " has it.");
    }
}
