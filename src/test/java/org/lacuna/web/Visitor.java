package org.lacuna.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at the machine with a browser: loads a page with a form, fills it in and sends it. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final String page;
    private final Cookies cookies;

    private Visitor(String page, Cookies cookies) {
        this.page = page;
        this.cookies = cookies;
    }

    static Visitor at(String path) {
        Response response = given().get(path);
        return new Visitor(response.asString(), response.detailedCookies());
    }

    /** The same person, before the page that came back. */
    static Visitor on(Response page, Visitor before) {
        return new Visitor(page.asString(), before.cookies);
    }

    String version() {
        return found(VERSION);
    }

    Response send(String path, Map<String, ?> fields) {
        RequestSpecification request = given().redirects().follow(false).cookies(cookies)
                .contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf", found(TOKEN));
        fields.forEach((name, value) -> {
            for (Object one : value instanceof List<?> list ? list : List.of(value)) {
                request.formParam(name, one);
            }
        });
        return request.post(path);
    }

    Response upload(String path, String fileName, byte[] content) {
        return given().redirects().follow(false).cookies(cookies).multiPart("csrf", found(TOKEN))
                .multiPart("file", fileName, content, "text/csv").post(path);
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("The page has no " + pattern + ":\n" + page);
        }
        return matcher.group(1);
    }
}
