package org.lacuna;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import org.lacuna.access.OnBehalf;
import org.lacuna.people.Organisation;

/** What tests do with stores themselves, the program does for the first organisation. */
public class ProgramActs implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Arc.container().instance(OnBehalf.class).get().set(OnBehalf.program(Organisation.FIRST));
    }
}
