package org.lacuna.access;

import io.quarkus.registry.ValueRegistry;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The program when it reads its own pages, to write them as files. Meanwhile they are for nobody else. */
@ApplicationScoped
public class OwnReader {

    /** Holds the secret by which it is known. */
    public static final String HEADER = "Lacuna-Own-Reader";
    /** Sent too when the program reads as a stranger does: published editions alone. */
    public static final String STRANGER = "Lacuna-As-Stranger";
    /** Before anything else is looked at. */
    private static final int FIRST = 20_000;

    private final boolean here;
    private final ValueRegistry server;
    private final String secret = Secrets.token();

    OwnReader(@ConfigProperty(name = "lacuna.own-reader") boolean here, ValueRegistry server) {
        this.here = here;
        this.server = server;
    }

    /** Where the pages are. */
    public URI address() {
        return server.get(HttpServer.LOCAL_BASE_URI);
    }

    /** What it must send. Made anew at each start, and kept nowhere. */
    public String secret() {
        return secret;
    }

    void register(@Observes Filters filters) {
        if (here) {
            filters.register(this::refuseOthers, FIRST);
        }
    }

    private void refuseOthers(RoutingContext context) {
        if (isAsking(context.request())) {
            context.next();
        } else {
            context.response().setStatusCode(403).end();
        }
    }

    boolean isMember(HttpServerRequest request) {
        return isAsking(request) && request.getHeader(STRANGER) == null;
    }

    private boolean isAsking(HttpServerRequest request) {
        String sent = request.getHeader(HEADER);
        return here && sent != null && Secrets.same(secret, sent);
    }
}
