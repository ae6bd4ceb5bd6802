package org.lacuna.web;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with a browser: loads a page with a form, fills it in and sends it. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final String page;
    private final Map<String, String> session;
    private final Cookies cookies;

    private Visitor(String page, Map<String, String> session, Cookies cookies) {
        this.page = page;
        this.session = session;
        this.cookies = cookies;
    }

    /** At the machine itself, or without having signed in. */
    public static Visitor at(String path) {
        return at(path, Map.of());
    }

    /** The same person, before the page that came back. */
    static Visitor on(Response page, Visitor before) {
        return new Visitor(page.asString(), before.session, before.cookies);
    }

    /** Whoever holds the secret of a session. */
    public static Visitor at(String path, String session) {
        return at(path, Map.of("lacuna-session", session));
    }

    /** Whoever has these cookies. */
    public static Visitor at(String path, Map<String, String> session) {
        Response response = given().cookies(session).get(path);
        return new Visitor(response.asString(), session, response.detailedCookies());
    }

    public String version() {
        return found(VERSION);
    }

    public Response send(String path, Map<String, ?> fields) {
        RequestSpecification request = given().redirects().follow(false).cookies(session).cookies(cookies)
                .contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf", found(TOKEN));
        fields.forEach((name, value) -> {
            for (Object one : value instanceof List<?> list ? list : List.of(value)) {
                request.formParam(name, one);
            }
        });
        return request.post(path);
    }

    public Response upload(String path, String fileName, byte[] content) {
        return given().redirects().follow(false).cookies(session).cookies(cookies).multiPart("csrf", found(TOKEN))
                .multiPart("file", fileName, content, "text/csv").post(path);
    }

    /** A form with files, all of the same content, each by its field and called so. */
    public Response send(String path, Map<String, ?> fields, Map<String, String> files, byte[] content) {
        RequestSpecification request = given().redirects().follow(false).cookies(session).cookies(cookies)
                .multiPart(new MultiPartSpecBuilder(found(TOKEN)).controlName("csrf").charset("UTF-8").build());
        fields.forEach((name, value) -> {
            for (Object one : value instanceof List<?> list ? list : List.of(value)) {
                request.multiPart(new MultiPartSpecBuilder(one.toString()).controlName(name).charset("UTF-8").build());
            }
        });
        files.forEach((field, name) -> request.multiPart(field, name, content, "application/x-anything"));
        return request.post(path);
    }

    public String page() {
        return page;
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("The page has no " + pattern + ":\n" + page);
        }
        return matcher.group(1);
    }
}
