package org.lacuna.web.people;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server on which people have accounts. */
public class AccountsProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("lacuna.home", "${user.dir}/target/test-home/accounts-${quarkus.uuid}");
    }
}
