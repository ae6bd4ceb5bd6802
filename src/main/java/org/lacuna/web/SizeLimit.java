package org.lacuna.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in a sentence what the server would refuse without a word: a request that is too large. */
@ApplicationScoped
class SizeLimit {

    /** Before the server's own limit. */
    private static final int FIRST = 10_000;

    /** How many times too large a request may be to be heard out. */
    private static final int PATIENCE = 8;

    /**
     * Where files are imported, and question pages: whoever chooses too large a copy is told so beside all that they typed,
     * which only a page that has read it can do.
     */
    private static final Pattern FILES = Pattern.compile("/import|/assessments/[^/]+(/[^/]+)?");

    /** Of everything else. */
    private static final long FORM = 32L * 1024 * 1024;

    private final long limit;

    SizeLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        long length = length(context.request());
        long limit = limit(context.request());
        if (length <= limit) {
            context.next();
        } else if (length <= limit * PATIENCE) {
            // A browser shows the answer only when it has got rid of what it sends; so that is read and dropped.
            context.request().endHandler(end -> refuse(context)).handler(dropped -> {
            }).resume();
        } else {
            refuse(context);
        }
    }

    private long limit(HttpServerRequest request) {
        return FILES.matcher(request.path()).matches() ? limit : FORM;
    }

    private static void refuse(RoutingContext context) {
        Texts texts = Reader.texts(context.request());
        context.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end("<!DOCTYPE html><title>%1$s - Lacuna</title><h1>%1$s</h1><p>%2$s</p>".formatted(
                        texts.error_too_large(), texts.error_too_large_says()));
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
