package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file on its way through the pages of imports, brought by whoever holds the secret of a session. */
public final class Imports {

    private Imports() {
    }

    /** @return path of the upload */
    public static String upload(String session, String name, String text) {
        return location(Visitor.at("/import", session).upload("/import", name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @return path of what it would do, as soon as that is known */
    public static String check(String session, String name, String text) {
        String path = upload(session, name, text);
        Visitor.at(path, session).send(path + "/by", Map.of("profile", "lacuna"));
        return done(path + "/check", session);
    }

    /** @return path of the import that was written */
    public static String bring(String session, String name, String text) {
        String check = check(session, name, text);
        Visitor.at(check, session).send(check, Map.of());
        return location(get(done(check, session), session)).replaceAll("\\?.*", "");
    }

    /** Work that takes longer than the first answer goes on behind a page that says so. */
    private static String done(String path, String session) {
        while (get(path, session).asString().contains("You may leave this page")) {
            Thread.onSpinWait();
        }
        return path;
    }

    /** @return the path that the answer leads to */
    public static String location(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Response get(String path, String session) {
        return given().redirects().follow(false).cookie("lacuna-session", session).get(path);
    }
}
