package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.PenName;
import org.lacuna.people.Person;

/** Keeps organisations and people. */
@ApplicationScoped
@Transactional
public class PeopleStore {

    /**
     * What a sign-in is checked against.
     *
     * @param passphrase hash of it
     * @param secret of the second factor; empty = none
     * @param usedStep the last step of time that a code has been used of
     */
    public record Credentials(Person person, String passphrase, String secret, long usedStep) {
    }

    /** Of a person, in the log of changes. */
    static final String ROLES = "roles";
    /** Whether a person may sign in, there too. */
    static final String ACCOUNT = "account";
    static final String SETTING = "setting";
    static final String ORGANISATION = "organisation";

    private final AuditLog log;
    private final SealedSecrets secrets;
    private final Clock clock;

    PeopleStore(AuditLog log, SealedSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.log = log;
        this.clock = clock;
    }

    public List<Organisation> organisations() {
        return OrganisationRow.<OrganisationRow> list("order by id").stream().map(OrganisationRow::organisation).toList();
    }

    public Optional<Organisation> findOrganisation(String id) {
        return OrganisationRow.<OrganisationRow> findByIdOptional(id).map(OrganisationRow::organisation);
    }

    public Organisation createOrganisation(String name) {
        OrganisationRow row = new OrganisationRow();
        row.id = String.valueOf(OrganisationRow.count() + 1);
        row.name = name;
        row.persist();
        return row.organisation();
    }

    /** Whether assessors of the organisation see no scores of an edition before they submit it. */
    public boolean hidesScores(String organisation) {
        return OrganisationRow.<OrganisationRow> findByIdOptional(organisation).filter(row -> row.hidesScores).isPresent();
    }

    public void setHidesScores(String organisation, boolean hides, Signed by) {
        OrganisationRow row = OrganisationRow.findById(organisation, LockModeType.PESSIMISTIC_WRITE);
        if (row.hidesScores != hides) {
            log.write(organisation, by, SETTING, "hides-scores", String.valueOf(row.hidesScores), String.valueOf(hides));
        }
        row.hidesScores = hides;
    }

    /** Gives an organisation another name. Its id stays, and published editions say what it was called on their day. */
    public void rename(String id, String name, Signed by) {
        OrganisationRow row = OrganisationRow.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!row.name.equals(name)) {
            log.write(id, by, ORGANISATION, id, row.name, name);
            row.name = name;
        }
    }

    public List<Person> list(String organisation) {
        return PersonRow.listByOrganisation(organisation).stream().map(PersonRow::person).toList();
    }

    public Optional<Person> find(long id) {
        return PersonRow.<PersonRow> findByIdOptional(id).map(PersonRow::person);
    }

    public Optional<Person> findByName(String penName) {
        return PersonRow.findByName(penName).map(PersonRow::person);
    }

    /** @throws IllegalStateException if the secret of the second factor cannot be read */
    public Optional<Credentials> credentials(String penName) {
        return PersonRow.findByName(penName)
                .map(r -> new Credentials(r.person(), r.passphrase, secrets.open(r.id, r.secret), r.usedStep));
    }

    /** Whether somebody goes by the name, or histories mean nobody in particular by it. */
    public boolean isTaken(String penName) {
        return PenName.isReserved(penName) || PersonRow.findByName(penName).isPresent();
    }

    /** @return empty if the name is taken */
    public Optional<Person> create(String organisation, String penName, String language, String passphrase,
            List<Grant> grants) {
        if (isTaken(penName)) {
            return Optional.empty();
        }
        PersonRow row = new PersonRow();
        row.organisation = organisation;
        row.penName = penName;
        row.foldedName = PenName.folded(penName);
        row.language = language;
        row.passphrase = passphrase;
        row.secret = "";
        row.createdAt = OffsetDateTime.now(clock);
        row.set(grants);
        row.persist();
        log.write(organisation, Signed.by(penName), ROLES, subject(row), "", Grant.text(grants));
        return Optional.of(row.person());
    }

    /** @return empty if somebody has an account already */
    public Optional<Person> createFirst(String organisation, String penName, String language, String passphrase,
            List<Grant> grants) {
        OrganisationRow first = OrganisationRow.findById(Organisation.FIRST, LockModeType.PESSIMISTIC_WRITE);
        if (PersonRow.count() > 0) {
            return Optional.empty();
        }
        first.name = organisation;
        return create(Organisation.FIRST, penName, language, passphrase, grants);
    }

    public void setGrants(long id, List<Grant> grants, Signed by) {
        PersonRow row = row(id);
        String before = Grant.text(row.person().grants());
        row.set(grants);
        String after = Grant.text(grants);
        if (!before.equals(after)) {
            log.write(row.organisation, by, ROLES, subject(row), before, after);
        }
    }

    private static String subject(PersonRow row) {
        return String.valueOf(row.id);
    }

    /** Ends all sessions of the person, and forgets their browsers. */
    public void setPassphrase(long id, String hash) {
        row(id).passphrase = hash;
        SessionRow.delete("person", id);
        BrowserRow.delete("person", id);
    }

    /** Ends all sessions of the person if they are disabled. */
    public void setDisabled(long id, boolean disabled, Signed by) {
        PersonRow row = row(id);
        if (row.disabled != disabled) {
            log.write(row.organisation, by, ACCOUNT, subject(row), state(row.disabled), state(disabled));
        }
        row.disabled = disabled;
        if (disabled) {
            SessionRow.delete("person", id);
        }
    }

    private static String state(boolean disabled) {
        return disabled ? "disabled" : "enabled";
    }

    /** @param recoveryCodes hashes of codes that stand in for the second factor; those before are gone */
    public void setSecondFactor(long id, String secret, long usedStep, Set<String> recoveryCodes) {
        PersonRow row = row(id);
        row.secret = secret.isEmpty() ? "" : secrets.seal(id, secret);
        row.usedStep = usedStep;
        row.recoveryCodes.clear();
        row.recoveryCodes.addAll(recoveryCodes);
    }

    /** @return false if a code of that step or a later one has been used */
    public boolean useStep(long id, long step) {
        return PersonRow.update("usedStep = ?1 where id = ?2 and usedStep < ?1", step, id) == 1;
    }

    /** @return false if there is no such code */
    public boolean useRecoveryCode(long id, String hash) {
        return PersonRow.getEntityManager().createNativeQuery("delete from recovery_code where person = ?1 and hash = ?2")
                .setParameter(1, id).setParameter(2, hash).executeUpdate() == 1;
    }

    private static PersonRow row(long id) {
        return PersonRow.<PersonRow> findByIdOptional(id).orElseThrow();
    }
}
