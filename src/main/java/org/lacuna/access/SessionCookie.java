package org.lacuna.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/** The cookie that holds the secret of a session. It ends with the browser. */
public final class SessionCookie {

    /** Browsers take it only over https, from this very host. */
    static final String SECURE = "__Host-lacuna";
    /** Browsers refuse the other without https, as on the machine itself. */
    static final String PLAIN = "lacuna-session";

    private SessionCookie() {
    }

    static Optional<String> find(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request))).map(Cookie::getValue);
    }

    public static NewCookie of(String secret, HttpServerRequest request) {
        return cookie(request).value(secret).build();
    }

    /** Takes the cookie away. */
    public static NewCookie gone(HttpServerRequest request) {
        return cookie(request).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(HttpServerRequest request) {
        return new NewCookie.Builder(name(request)).path("/").httpOnly(true).secure(request.isSSL())
                .sameSite(NewCookie.SameSite.LAX);
    }

    private static String name(HttpServerRequest request) {
        return request.isSSL() ? SECURE : PLAIN;
    }
}
