package org.lacuna.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Every page is drawn in its reader's language. */
class PageLanguage {

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setLocale(Arc.container().instance(Reader.class).get().locale());
            }
        });
    }
}
