package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lacuna.access.Totp;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.SealedSecrets;

/** What the database has of second factors. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class SealedSecretsTest {

    @Inject
    Members members;
    @Inject
    PeopleStore people;
    @Inject
    SealedSecrets sealed;
    @Inject
    DataSource database;
    @ConfigProperty(name = "lacuna.home")
    Path home;

    @Test
    void theDatabaseAloneTellsNoSecret() throws Exception {
        String secret = Totp.secret();
        Person one = members.create(Role.READER);
        people.setSecondFactor(one.id(), secret, -1, Set.of());

        assertThat(kept(one)).startsWith("1:").doesNotContain(secret);
        assertThat(people.credentials(one.penName()).orElseThrow().secret()).isEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("factors.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSealedSecretIsGoodForNobodyElse() throws Exception {
        Person one = members.create(Role.READER);
        Person other = members.create(Role.READER);
        people.setSecondFactor(one.id(), Totp.secret(), -1, Set.of());
        keep(other, kept(one));

        assertThatThrownBy(() -> people.credentials(other.penName())).isInstanceOf(IllegalStateException.class)
                .hasMessage("The secret of person " + other.id() + " was not sealed for them with this key");
        assertThat(people.findByName(other.penName())).isPresent();
    }

    @Test
    void secretsFromBeforeAreTakenOver() throws Exception {
        String secret = Totp.secret();
        Person one = members.create(Role.READER);
        keep(one, secret);
        assertThat(people.credentials(one.penName()).orElseThrow().secret()).isEqualTo(secret);

        sealed.takeOver();
        assertThat(kept(one)).startsWith("1:");
        assertThat(people.credentials(one.penName()).orElseThrow().secret()).isEqualTo(secret);
    }

    private String kept(Person person) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select secret from person where id = ?")) {
            query.setLong(1, person.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void keep(Person person, String secret) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement order = connection.prepareStatement("update person set secret = ? where id = ?")) {
            order.setString(1, secret);
            order.setLong(2, person.id());
            order.executeUpdate();
        }
    }
}
