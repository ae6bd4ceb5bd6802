package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Person;
import org.lacuna.people.Role;

/** A proxy stands before the server and speaks TLS with the browser. */
@QuarkusTest
@TestProfile(ProxyTest.BehindProxy.class)
class ProxyTest {

    public static class BehindProxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new AccountsProfile().getConfigOverrides());
            settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
            settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
            return settings;
        }
    }

    @Inject
    Members members;

    @Test
    void cookiesGoOverHttpsAloneAndTheBrowserStaysThere() {
        Person person = members.create(Role.ASSESSOR);
        Response form = proxied().get("/sign-in");
        Response in = proxied().cookies(form.cookies()).contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", form.asString().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1"))
                .formParam("name", person.penName()).formParam("passphrase", Members.PASSPHRASE).post("/sign-in");

        assertThat(form.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("https://lacuna.example.org/");
        assertThat(in.headers().getValues("Set-Cookie"))
                .anyMatch(c -> c.matches("__Host-lacuna=[A-Za-z0-9_-]{43};(Version=1;)?Path=/;Secure;HttpOnly;SameSite=Lax"))
                .anyMatch(c -> c.startsWith("__Host-lacuna-known=") && c.endsWith(";Secure;HttpOnly;SameSite=Strict"))
                .anyMatch(c -> c.startsWith("lacuna-csrf=") && c.contains("Secure") && c.contains("HTTPOnly"));
        String session = in.cookie("__Host-lacuna");
        assertThat(proxied().cookie("__Host-lacuna", session).get("/account").statusCode()).isEqualTo(200);
        // The name that needs no https opens nothing there.
        assertThat(proxied().cookie("lacuna-session", session).get("/account").statusCode()).isEqualTo(303);
    }

    private static RequestSpecification proxied() {
        return given().redirects().follow(false).header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "203.0.113.9")
                .header("Host", "lacuna.example.org");
    }
}
