package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.web.Visitor;

/** An organisation with an assessor who sees scores, a reviewer and a publisher, and the assessment of one country. */
final class Editorial {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    final Organisation organisation;
    final Person writer;
    final Person judge;
    final String assessor;
    final String reviewer;
    final String publisher;
    final String country;
    final String id;

    Editorial(Members members, String name, String country) {
        this.organisation = members.organisation(name);
        members.hideScores(organisation, false);
        this.country = country;
        this.writer = person(members, Role.ASSESSOR);
        this.judge = person(members, Role.REVIEWER);
        this.assessor = members.session(writer);
        this.reviewer = members.session(judge);
        this.publisher = members.session(person(members, Role.PUBLISHER));
        this.id = send("/assessments", assessor, Map.of("country", country)).header("Location").replaceAll(".*/", "");
    }

    private Person person(Members members, Role role) {
        return members.create(organisation.id(), Grant.of(Set.of(role), Set.of()));
    }

    String page() {
        return "/assessments/" + id;
    }

    /** Which names what the page shows of an edition. */
    static String seen(String page, String session) {
        Matcher seen = SEEN.matcher(get(page, session).asString());
        assertThat(seen.find()).as("The page of the edition offers nothing to do: " + page).isTrue();
        return seen.group(1);
    }

    Response act(String act, String session) {
        return act(id, act, session, Map.of());
    }

    Response act(String assessment, String act, String session, Map<String, String> more) {
        String page = "/assessments/" + assessment;
        Map<String, String> fields = new TreeMap<>(more);
        fields.put("seen", seen(page, session));
        return send(page + "/edition/" + act, session, fields);
    }

    Response answer(String criterion, String option, String words) {
        return answer(id, criterion, option, words, assessor);
    }

    static Response answer(String assessment, String criterion, String option, String words, String session) {
        String page = "/assessments/" + assessment + "/" + criterion;
        return send(page, session, Map.of("version", Visitor.at(page, session).version(), "operator", "all", "answer", option,
                "justification", words, "instrument", "Data Act", "provision", "art 1", "then", "stay", "binds",
                "not-stated"));
    }

    /** From draft to approved. */
    void approve() {
        assertThat(act("submit", assessor).statusCode()).isEqualTo(303);
        assertThat(act("take", reviewer).statusCode()).isEqualTo(303);
        assertThat(act("approve", reviewer).statusCode()).isEqualTo(303);
    }

    void publish() {
        approve();
        assertThat(act("publish", publisher).statusCode()).isEqualTo(303);
    }

    static Response get(String path, String session) {
        return given().redirects().follow(false).cookie("lacuna-session", session).get(path);
    }

    static Response stranger(String path) {
        return given().redirects().follow(false).get(path);
    }

    static Response send(String path, String session, Map<String, ?> fields) {
        return Visitor.at("/account", session).send(path, fields);
    }
}
