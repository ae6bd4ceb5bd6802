package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.web.Visitor;

/** Every route of the application, asked for by everybody, does what the table says. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class RolesTableTest {

    static final java.nio.file.Path TABLE = java.nio.file.Path.of("src/test/resources/roles.md");
    private static final List<Class<? extends java.lang.annotation.Annotation>> METHODS = List.of(GET.class, POST.class);

    @Inject
    Members members;

    /**
     * @param cells {@code yes}, {@code no}, {@code published} if only what is published or {@code submitted} if only what is no
     *        draft, for
     *        nobody and each role
     */
    record Row(String method, String route, List<String> cells) {

        String name() {
            return method + " " + route;
        }
    }

    static List<Row> table() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(l -> l.matches("\\| (GET|POST) .*")).map(l -> {
            List<String> cells = Arrays.stream(l.split("(?<!\\\\)\\|")).map(String::strip).filter(c -> !c.isEmpty()).toList();
            return new Row(cells.get(0), cells.get(1).replaceAll("[`\\\\]", ""), cells.subList(2, cells.size()));
        }).toList();
    }

    @Test
    void everyRouteStandsInTheTable() throws IOException {
        assertThat(table().stream().map(Row::name)).containsExactlyElementsOf(routes());
    }

    private static TreeSet<String> routes() {
        TreeSet<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lacuna.web")) {
            for (JavaMethod method : type.getMethods()) {
                METHODS.stream().filter(method::isAnnotatedWith).forEach(m -> routes.add(m.getSimpleName() + " "
                        + ("/" + path(type.tryGetAnnotationOfType(Path.class)) + "/"
                                + path(method.tryGetAnnotationOfType(Path.class))).replaceAll("/+", "/")
                                .replaceAll("(.)/$", "$1")));
            }
        }
        return routes;
    }

    private static String path(Optional<Path> path) {
        return path.map(Path::value).orElse("");
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Optional<Person>> readers = everybody();
        for (Row row : table()) {
            List<Optional<Person>> callers = row.method().equals("GET") ? readers : everybody();
            for (int i = 0; i < callers.size(); i++) {
                String found = ask(row, callers.get(i));
                if (!found.equals(row.cells().get(i).replaceAll("published|submitted", "no"))) {
                    wrong.add(row.name() + ", " + (i == 0 ? "nobody" : Role.values()[i - 1].code()) + ": " + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Nobody and one of each role; forms may end who sends them, so that each is sent by others. */
    private List<Optional<Person>> everybody() {
        return Stream.concat(Stream.of(Optional.<Person> empty()),
                Stream.of(Role.values()).map(r -> Optional.of(members.create(r)))).toList();
    }

    @Test
    void strangersReadWhatIsPublishedWhereTheTableSaysSo() throws IOException {
        new Editorial(members, "Public society", "FR").publish();
        List<Row> rows = table().stream().filter(r -> r.cells().get(0).equals("published"))
                // CopiesTest asks for one that is there.
                .filter(r -> !r.route().contains("{copy}")).toList();

        assertThat(rows).hasSizeGreaterThan(8);
        for (Row row : rows) {
            Response answer = given().redirects().follow(false).get(path(row).replace("KZ", "FR"));
            assertThat(answer.statusCode()).as(row.name()).isEqualTo(200);
        }
    }

    @Test
    void noFormIsTakenWithoutItsToken() throws IOException {
        String session = members.session(
                members.create(Role.ASSESSOR, Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR));
        for (Row row : table().stream().filter(r -> r.method().equals("POST")).toList()) {
            Stream<RequestSpecification> forms = Stream.of(
                    given().contentType("application/x-www-form-urlencoded").body("a=b"),
                    given().contentType("text/plain").body("csrf=one"), given().contentType("application/json").body("{}"),
                    given().multiPart("file", "a.csv", new byte[] { 'a' }),
                    given().cookie("lacuna-csrf", "one").formParam("csrf", "other"));
            assertThat(
                    forms.map(f -> f.redirects().follow(false).cookie("lacuna-session", session).post(path(row)).statusCode()))
                    .as(row.name()).allMatch(status -> status == 400 || status == 415);
        }
        assertThat(SignInTest.opens(session)).isTrue();
    }

    private String ask(Row row, Optional<Person> person) {
        String path = path(row);
        String session = person.map(members::session).orElse("none");
        Response answer = row.method().equals("GET")
                ? given().redirects().follow(false).cookie("lacuna-session", session).get(path)
                : post(path, session, person.isPresent());
        boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403
                || answer.statusCode() == 303 && answer.header("Location").contains("/sign-in?");
        return refused ? "no" : "yes";
    }

    /** Of something that is there, where the table would not be true of nothing. */
    private static String path(Row row) {
        return row.route().replace("{country}", "KZ").replace("{criterion}", "fr-dpia").replace("{group}", "foundations")
                .replace("{domain}", "facial-recognition").replace("{operator}", "police").replace("{version}", "0.1.0")
                .replaceAll("(rulesets/)\\{id}", "$1base").replaceAll("(criteria/)\\{id}", "$1fr-dpia")
                .replaceAll("(assessments/)\\{id}", "$1KZ-2026").replaceAll("(deployments/)\\{id}", "$1KZ-8")
                .replaceAll("\\{[a-z]+: ([a-z]+)[^}]*}", "$1").replaceAll("\\{[a-z]+}", "999999");
    }

    private static Response post(String path, String session, boolean known) {
        Visitor visitor = Visitor.at(known ? "/account" : "/sign-in", session);
        return path.endsWith("/import") || path.endsWith("/workbook") ? visitor.upload(path, "none.csv", new byte[0])
                : visitor.send(path, Map.of());
    }
}
