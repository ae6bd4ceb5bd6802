package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.intake.AssessmentFile;
import org.lacuna.intake.BroughtFile;
import org.lacuna.loader.RulesetFiles;
import org.lacuna.output.AssessmentZip;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.Versions;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.TravelStore;
import org.lacuna.store.TravelStore.Look;
import org.lacuna.store.TravelStore.Taken;
import org.lacuna.travel.About;
import org.lacuna.travel.Arrival;
import org.lacuna.travel.Parcel;
import org.lacuna.travel.Part;

/** Whole assessments as zips. */
@ApplicationScoped
public class AssessmentFiles {

    /**
     * What a zip would change.
     *
     * @param pin what is here of the ruleset that it was made with
     * @param other id of the assessment of its country that is here already; empty if there is none
     */
    public record Checked(Arrival arrival, Look look, Pin pin, Optional<String> other) {

        public About about() {
            return arrival.about();
        }
    }

    private final TravelStore travels;
    private final AssessmentStore assessments;
    private final Versions versions;
    private final RulesetFiles rulesets;

    AssessmentFiles(TravelStore travels, AssessmentStore assessments, Versions versions, RulesetFiles rulesets) {
        this.travels = travels;
        this.assessments = assessments;
        this.versions = versions;
        this.rulesets = rulesets;
    }

    /** @return false, and nothing is written, if there is no such assessment */
    public boolean write(String id, OutputStream out) {
        return travels.pack(id, parcel -> AssessmentZip.write(whole(parcel), out));
    }

    /** With the files of its ruleset, unless it brought them along or what they were is not kept. */
    private Parcel whole(Parcel parcel) {
        About about = parcel.about();
        Pin pin = versions.pin(about.ruleset(), about.version(), about.fingerprint());
        if (parcel.hasRuleset() || pin.isMissing() || pin.isRedrafted()) {
            return parcel;
        }
        List<Part> files = rulesets.of(about.ruleset(), about.version()).entrySet().stream()
                .map(e -> new Part(Parcel.RULESET + e.getKey(), false, out -> Files.copy(e.getValue(), out))).toList();
        return parcel.with(files);
    }

    /**
     * What {@link #take} would change.
     *
     * @param as id that it is to have here; empty = its own
     * @throws org.lacuna.intake.UnreadableFileException if the file is no such zip
     * @throws org.lacuna.travel.RefusedParcelException if it is refused
     * @throws org.lacuna.store.OtherCountriesException if the person has no role for one of its countries
     */
    public Checked look(Path file, String as) {
        Arrival arrival = AssessmentFile.open(file);
        About about = arrival.about();
        Look look = travels.look(arrival, as);
        return new Checked(arrival, look, versions.pin(about.ruleset(), about.version(), about.fingerprint()),
                assessments.findByCountry(about.country()).map(AnswerSheet::id).filter(id -> !id.equals(look.id())));
    }

    /** All of it or nothing; refused as {@link #look} refuses. */
    public Taken take(Path file, String as, String name, String who) throws IOException {
        return travels.take(AssessmentFile.open(file), as, name, BroughtFile.sha256(file), who);
    }
}
