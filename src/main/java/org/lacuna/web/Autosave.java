package org.lacuna.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;

/**
 * Whether the reader has turned on the one script there is, which keeps what they type as a draft. It is off unless they have,
 * and only the page of a question lets their browser run it.
 */
@RequestScoped
public class Autosave {

    private static final String COOKIE = "lacuna-autosave";
    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final String POLICY = "Content-Security-Policy";

    private final RoutingContext request;

    Autosave(RoutingContext request) {
        this.request = request;
    }

    boolean isOn() {
        Cookie chosen = request.request().getCookie(COOKIE);
        return chosen != null && chosen.getValue().equals("on");
    }

    /**
     * Whether the page that is answered runs it. Then the browser may run scripts of this server there, and nobody else's.
     *
     * @param writes whether the reader may write on the page
     */
    boolean isRun(boolean writes) {
        boolean runs = writes && isOn();
        if (runs) {
            String policy = request.response().headers().get(POLICY);
            request.response().headers().set(POLICY, policy + "; script-src 'self'; connect-src 'self'");
        }
        return runs;
    }

    static NewCookie turn(boolean on) {
        return new NewCookie.Builder(COOKIE).value(on ? "on" : "off").path("/").maxAge(YEAR).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).build();
    }
}
