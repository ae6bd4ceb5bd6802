package org.lacuna.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations that are written in Java, beside the scripts in {@code db/migration}. */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new V4__Whole_records(), new V5__Imports(), new V21__Bills_of_organisations(),
                new V22__Records_of_organisations());
    }
}
