package org.lacuna.store;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class H2EditionTest extends EditionContract {
}
