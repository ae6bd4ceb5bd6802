package org.lacuna.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * The cookie by which a browser is known in which somebody has signed in before. It opens nothing: tries from there are
 * counted apart from those of everybody else who guesses the same name.
 */
public final class KnownBrowser {

    private static final String NAME = "lacuna-known";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private KnownBrowser() {
    }

    public static Optional<String> find(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request))).map(Cookie::getValue);
    }

    public static NewCookie of(String secret, HttpServerRequest request) {
        return new NewCookie.Builder(name(request)).value(secret).path("/").maxAge(YEAR).httpOnly(true)
                .secure(request.isSSL()).sameSite(NewCookie.SameSite.STRICT).build();
    }

    private static String name(HttpServerRequest request) {
        return request.isSSL() ? "__Host-" + NAME : NAME;
    }
}
