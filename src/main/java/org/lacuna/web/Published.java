package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.change.ChangeSplitter;
import org.lacuna.report.ChangeReport;
import org.lacuna.report.EditionInputs;
import org.lacuna.report.Reviewed;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.scoring.Ring;
import org.lacuna.store.PublishedStore;
import org.lacuna.store.PublishedStore.Line;

/** From a published edition to its report. Editions never change, so those that were read last are kept. */
@ApplicationScoped
class Published {

    private static final int KEPT = 60;

    private final PublishedStore store;
    private final Map<String, CountryView> views = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CountryView> eldest) {
            return size() > KEPT;
        }
    };

    Published(PublishedStore store) {
        this.store = store;
    }

    /** All editions of a country, an organisation's latest first. */
    List<Line> list(String country) {
        return store.list(country);
    }

    /** Those of one organisation, the latest first. */
    List<Line> list(String country, String organisation) {
        return list(country).stream().filter(line -> line.organisation().equals(organisation)).toList();
    }

    /** The latest of each country by each organisation. */
    List<Line> latest() {
        return store.latest();
    }

    /** Those of the latest editions that were withdrawn. */
    List<Line> withdrawn() {
        return store.withdrawn();
    }

    /** What an edition was made of. */
    EditionInputs inputs(Line line) {
        return store.inputs(line);
    }

    CountryView find(Line line) {
        String key = line.key();
        synchronized (views) {
            CountryView known = views.get(key);
            if (known != null) {
                return known.of(line);
            }
        }
        CountryView view = read(line);
        synchronized (views) {
            views.put(key, view);
        }
        return view;
    }

    private CountryView read(Line line) {
        EditionInputs inputs = store.inputs(line);
        CountryFile file = new CountryFile(inputs.ruleset(), inputs.answers(), inputs.records(), inputs.precedents(),
                new Reviewed(inputs.opinions(), inputs.pairs(), Optional.of(line.stamp()), inputs.replies()));
        return new CountryView(file, pin(inputs), inputs.context(), Optional.of(line),
                () -> store.before(line));
    }

    /** By the ruleset as it was; what has become of it since is of no matter. */
    private static Pin pin(EditionInputs inputs) {
        TranslatedRuleset ruleset = inputs.ruleset();
        return new Pin(ruleset.source().id(), ruleset.source().version(), inputs.answers().model(), Pin.Standing.CURRENT,
                ruleset.source().version(), Optional.of(ruleset));
    }

    /** The organisation's latest edition of the country that stands; empty if there is none. */
    Optional<EditionInputs> before(String organisation, String country) {
        return list(country, organisation).stream().filter(line -> line.withdrawn().isEmpty()).findFirst().map(store::inputs);
    }

    /** What moved from an edition to another of the same country. */
    static Optional<ChangeReport> change(EditionInputs before, CountryFile file, String language) {
        if (before.answers().id().equals(file.sheet().id()) || file.sheet().asOf().isBefore(before.answers().asOf())) {
            return Optional.empty();
        }
        return Optional.of(ChangeReport.of(before.answers(), file.sheet(),
                ChangeSplitter.split(before.ruleset().source(), before.answers(), file.ruleset().source(), file.sheet(),
                        Ring.CITED),
                file.ruleset().in(language)));
    }
}
