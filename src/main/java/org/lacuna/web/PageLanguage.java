package org.lacuna.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;

/** Every page is drawn in its reader's language. */
class PageLanguage {

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (isRead()) {
                page.setLocale(Arc.container().instance(Reader.class).get().locale());
            }
        });
    }

    /** Commands draw reports too, and nobody's browser says in which language. */
    private static boolean isRead() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
