package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.web.Keyboard.Key;
import org.lacuna.web.Keyboard.Stop;

/** Somebody answers every question of a country, with the keyboard of a small screen and nothing else. */
@QuarkusTest
class WholeAssessmentTest {

    @TestHTTPResource
    String site;
    @Inject
    Rulesets rulesets;
    @TempDir
    Path profile;

    @Test
    void aWholeAssessmentIsFinishedInChromium() {
        try (Keyboard keyboard = new ChromiumKeyboard()) {
            finish(keyboard, "Norway", "NO");
        }
    }

    @Test
    void aWholeAssessmentIsFinishedInFirefoxAtItsSafest() {
        try (Keyboard keyboard = new FirefoxKeyboard(profile)) {
            finish(keyboard, "Poland", "PL");
        }
    }

    private void finish(Keyboard keyboard, String country, String code) {
        keyboard.open(site);
        reach(keyboard, s -> s.is("country", ""));
        keyboard.type(country);
        reach(keyboard, s -> s.tag().equals("button"));
        keyboard.press(Key.ENTER);
        String assessment = site + "assessments/" + code + "-2026";
        assertThat(keyboard.address()).isEqualTo(assessment);
        List<Criterion> criteria = rulesets.base().source().criteria().toList();
        reach(keyboard, s -> s.href().endsWith("/" + criteria.get(0).id()));
        keyboard.press(Key.ENTER);
        for (Criterion criterion : criteria) {
            assertThat(keyboard.address()).isEqualTo(assessment + "/" + criterion.id());
            assertThat(keyboard.width()).as(criterion.id()).isLessThanOrEqualTo(320);
            answer(keyboard, criteria.indexOf(criterion));
        }
        assertThat(keyboard.address()).isEqualTo(assessment);
        assertThat(given().get("/assessments/" + code + "-2026").asString()).contains("<p>45 of 90 answered.");
    }

    /** By turns the first option, with its source, and an unknown, with where one looked. */
    private static void answer(Keyboard keyboard, int number) {
        keyboard.press(Key.TAB);
        keyboard.press(Key.ENTER);
        reach(keyboard, s -> s.name().equals("answer"));
        keyboard.press(Key.SPACE);
        if (number % 2 == 0) {
            reach(keyboard, s -> s.name().equals("instrument"));
            keyboard.type("Data Act");
            reach(keyboard, s -> s.name().equals("provision"));
            keyboard.type("s " + (number + 1));
            reach(keyboard, s -> s.name().equals("justification"));
            keyboard.type("It says so.");
        } else {
            while (!keyboard.focus().is("answer", "~unknown")) {
                keyboard.press(Key.UP);
            }
            reach(keyboard, s -> s.name().equals("reason"));
            keyboard.type("Neither the gazette nor the registry has it.");
        }
        reach(keyboard, s -> s.is("then", "next"));
        keyboard.press(Key.ENTER);
    }

    private static void reach(Keyboard keyboard, Predicate<Stop> wanted) {
        List<Stop> stops = new ArrayList<>();
        while (stops.size() < 60) {
            keyboard.press(Key.TAB);
            stops.add(keyboard.focus());
            if (wanted.test(stops.get(stops.size() - 1))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes there, but to " + stops);
    }
}
