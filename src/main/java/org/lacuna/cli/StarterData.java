package org.lacuna.cli;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.access.OnBehalf;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.context.ContextFacts;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.RowProblem;
import org.lacuna.intake.ContextIntake;
import org.lacuna.intake.CsvIntake;
import org.lacuna.intake.Intake;
import org.lacuna.loader.AnswersLoader;
import org.lacuna.people.Organisation;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.StarterStore;

/**
 * The deployments and draft answers that come with Lacuna, loaded once into an empty database, and for each new organisation.
 */
@ApplicationScoped
public class StarterData {

    static final List<String> COUNTRIES = List.of("KG", "KZ", "TJ", "UZ");

    private final Rulesets rulesets;
    private final StarterStore store;
    private final OnBehalf onBehalf;
    private final boolean wanted;

    StarterData(Rulesets rulesets, StarterStore store, OnBehalf onBehalf,
            @ConfigProperty(name = "lacuna.starter") boolean wanted) {
        this.rulesets = rulesets;
        this.store = store;
        this.onBehalf = onBehalf;
        this.wanted = wanted;
    }

    void load(@Observes StartupEvent event) {
        if (wanted && !store.isLoaded()) {
            onBehalf.run(OnBehalf.program(Organisation.FIRST),
                    () -> store.load(sheets(Settings.rulesets(), rulesets), deployments(rulesets)));
        }
    }

    /** To an organisation that begins. */
    void give(String organisation) {
        if (wanted) {
            onBehalf.run(OnBehalf.program(organisation),
                    () -> store.give(sheets(Settings.rulesets(), rulesets), deployments(rulesets)));
        }
    }

    /** Read at each start and not stored, since nobody can change them yet. */
    @Produces
    @Singleton
    ContextFacts facts() {
        return wanted ? context() : ContextFacts.NONE;
    }

    /**
     * @param folder of the rulesets
     * @throws org.lacuna.loader.FaultyFilesException if the answers do not fit the base
     */
    static List<AnswerSheet> sheets(Path folder, Rulesets rulesets) {
        AnswersLoader loader = new AnswersLoader(folder, rulesets);
        return COUNTRIES.stream().map(c -> loader.read("starter/answers/" + c + ".yaml",
                new String(resource("answers/" + c + ".yaml"), StandardCharsets.UTF_8))).toList();
    }

    static List<Deployment> deployments(Rulesets rulesets) {
        Intake intake = new CsvIntake(rulesets.base().source().vocabulary()).read(resource("deployments.csv"));
        if (!intake.problems().isEmpty()) {
            throw new IllegalStateException("The starter deployments have problems:\n"
                    + String.join("\n", intake.problems().stream().map(RowProblem::toString).toList()));
        }
        return intake.deployments();
    }

    /** The same, those of one country at a time. */
    static Function<String, List<Deployment>> deploymentsByCountry(Rulesets rulesets) {
        List<Deployment> all = deployments(rulesets);
        return country -> all.stream().filter(d -> d.place().countries().contains(country)).toList();
    }

    static ContextFacts context() {
        return ContextIntake.read(new String(resource("context.csv"), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = StarterData.class.getResourceAsStream("/starter/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
