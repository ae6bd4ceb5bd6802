package org.lacuna.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.access.OnBehalf;
import org.lacuna.order.Headline;
import org.lacuna.people.Organisation;

/** Works out all scores once while the first reader is still typing the address. */
@ApplicationScoped
class Warmup {

    private final Reports reports;
    private final Orders orders;
    private final OnBehalf onBehalf;
    private final boolean wanted;

    Warmup(Reports reports, Orders orders, OnBehalf onBehalf,
            @ConfigProperty(name = "lacuna.warmup") boolean wanted) {
        this.reports = reports;
        this.orders = orders;
        this.onBehalf = onBehalf;
        this.wanted = wanted;
    }

    /** After everything else that happens at the start, the starter data among it. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
        if (wanted) {
            Thread thread = new Thread(this::score, "warmup");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void score() {
        onBehalf.run(OnBehalf.program(Organisation.FIRST), () -> {
            reports.list(Reader.LANGUAGES.get(0));
            orders.find(Headline.GENERAL, Reader.LANGUAGES.get(0));
        });
    }
}
