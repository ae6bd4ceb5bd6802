package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lacuna.digest.Digest;
import org.lacuna.digest.Digester;
import org.lacuna.digest.Questioner;
import org.lacuna.digest.Questionnaire;
import org.lacuna.digest.Room;
import org.lacuna.report.print.PrintReport;
import org.lacuna.ruleset.Ruleset;

/** From a country's code to its report in short; empty if there is nothing on file about the country. */
@ApplicationScoped
public class ShortForms {

    private final Reports reports;

    ShortForms(Reports reports) {
        this.reports = reports;
    }

    Optional<Digest> digest(String country, String language, Room room) {
        return print(country, language).map(print -> Digester.digest(print, words(country, language), room));
    }

    Optional<Questionnaire> questions(String country, String language) {
        return print(country, language).map(print -> Questioner.ask(print, words(country, language)));
    }

    Optional<PrintReport> print(String country, String language) {
        return reports.print(country, language);
    }

    /** @throws java.util.NoSuchElementException if there is nothing on file about the country */
    Ruleset words(String country, String language) {
        return reports.ruleset(country).orElseThrow().in(language);
    }
}
