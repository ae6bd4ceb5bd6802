package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

    /** Side by side, in two threads: that takes half of the time. */
    @Test
    void aWholeAssessmentIsFinishedInChromiumAndInFirefoxAtItsSafest() {
        Map<String, Supplier<Keyboard>> browsers = Map.of("NO Norway", ChromiumKeyboard::new, "PL Poland",
                () -> new FirefoxKeyboard(profile));

        assertThat(browsers.entrySet().parallelStream().map(browser -> {
            try (Keyboard keyboard = browser.getValue().get()) {
                return finish(keyboard, browser.getKey().substring(3), browser.getKey().substring(0, 2));
            }
        })).hasSize(2).allSatisfy(tasks -> assertThat(tasks).contains("<p>45 of 90 answered."));
    }

    /** @return the list of tasks, when all questions have been dealt with */
    private String finish(Keyboard keyboard, String country, String code) {
        Walk walk = new Walk(keyboard, new HashMap<>());
        keyboard.open(site);
        walk.to("country", s -> s.is("country", ""));
        keyboard.type(country);
        walk.to("start", s -> s.tag().equals("button"));
        keyboard.press(Key.ENTER);
        String assessment = site + "assessments/" + code + "-2026";
        assertThat(keyboard.address()).isEqualTo(assessment);
        List<Criterion> criteria = rulesets.base().source().criteria().toList();
        walk.to("first", s -> s.href().endsWith("/" + criteria.get(0).id()));
        keyboard.press(Key.ENTER);
        for (Criterion criterion : criteria) {
            assertThat(keyboard.address()).isEqualTo(assessment + "/" + criterion.id());
            assertThat(keyboard.width()).as(criterion.id()).isLessThanOrEqualTo(320);
            if (criteria.indexOf(criterion) % 2 == 0) {
                walk.answer("s " + (criteria.indexOf(criterion) + 1));
            } else {
                walk.sayUnknown();
            }
        }
        assertThat(keyboard.address()).isEqualTo(assessment);
        return given().get("/assessments/" + code + "-2026").asString();
    }

    /** @param usual how many stops it took the last time; who has done ten questions knows the way */
    private record Walk(Keyboard keyboard, Map<String, Integer> usual) {

        void answer(String provision) {
            begin();
            to("instrument", s -> s.name().equals("instrument"));
            keyboard.type("Act");
            to("provision", s -> s.name().equals("provision"));
            keyboard.type(provision);
            to("justification", s -> s.name().equals("justification"));
            keyboard.type("It does.");
            to("next", s -> s.is("then", "next"));
            keyboard.press(Key.ENTER);
        }

        void sayUnknown() {
            begin();
            while (!keyboard.focus().is("answer", "~unknown")) {
                keyboard.press(Key.UP);
            }
            to("reason", s -> s.name().equals("reason"));
            keyboard.type("In no gazette.");
            to("next of unknown", s -> s.is("then", "next"));
            keyboard.press(Key.ENTER);
        }

        /** Over the navigation to the first option; how far that is depends on the question. */
        private void begin() {
            step("skip", s -> s.href().equals("#main"), 1);
            keyboard.press(Key.ENTER);
            step("answer", s -> s.name().equals("answer"), 1);
            keyboard.press(Key.SPACE);
        }

        private void to(String what, Predicate<Stop> wanted) {
            usual.put(what, step(what, wanted, usual.getOrDefault(what, 1)));
        }

        /** @return how many stops it took */
        private int step(String what, Predicate<Stop> wanted, int first) {
            int stops = first;
            keyboard.tab(first);
            while (!wanted.test(keyboard.focus())) {
                keyboard.tab(1);
                assertThat(++stops).as("Stops on the way to " + what).isLessThan(300);
            }
            return stops;
        }
    }
}
