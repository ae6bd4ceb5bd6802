package org.lacuna.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Refuses what another site makes a browser send, beside the token in each form: browsers say where a request comes from.
 * Over https it also asks the browser to stay there.
 */
@ApplicationScoped
class OwnForms {

    /** Before anybody is looked up. */
    private static final int EARLY = 9_000;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    void register(@Observes Filters filters) {
        filters.register(OwnForms::check, EARLY);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isSSL()) {
            context.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        String from = request.getHeader("Sec-Fetch-Site");
        if (HARMLESS.contains(request.method().name()) || from == null || OWN.contains(from)) {
            context.next();
        } else {
            context.response().setStatusCode(403).end();
        }
    }
}
