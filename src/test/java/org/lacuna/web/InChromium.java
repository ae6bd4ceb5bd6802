package org.lacuna.web;

import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that look at the pages in a real Chromium, which is started once for all of a class. */
public abstract class InChromium {

    protected static Chromium chromium;

    /** Address of the application under test, with a slash behind it. */
    @TestHTTPResource
    protected String site;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        chromium.close();
    }
}
