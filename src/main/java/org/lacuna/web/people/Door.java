package org.lacuna.web.people;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.lacuna.access.Caller;
import org.lacuna.access.Guesses;
import org.lacuna.access.KnownBrowser;
import org.lacuna.access.Passphrases;
import org.lacuna.access.Secrets;
import org.lacuna.access.SessionCookie;
import org.lacuna.access.Totp;
import org.lacuna.people.PenName;
import org.lacuna.people.Person;
import org.lacuna.people.Visit;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.PeopleStore.Credentials;
import org.lacuna.store.SessionStore;
import org.lacuna.web.Reader;

/** Lets people in and out. */
@RequestScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    private final PeopleStore people;
    private final SessionStore sessions;
    private final Guesses guesses;
    private final Clock clock;
    private final Reader reader;
    private final RoutingContext context;

    Door(PeopleStore people, SessionStore sessions, Guesses guesses, Clock clock, Reader reader, RoutingContext context) {
        this.people = people;
        this.sessions = sessions;
        this.guesses = guesses;
        this.clock = clock;
        this.reader = reader;
        this.context = context;
    }

    /** How long tries for this name have to wait, whether anybody goes by it or not; zero = look at this one. */
    Duration knock(String name) {
        return guesses.begin(key(name));
    }

    /** Under which tries are counted: apart in a browser in which they have signed in before. */
    private String key(String name) {
        String folded = PenName.folded(name);
        return browser().filter(b -> sessions.isKnown(b, name)).map(b -> b + " " + folded).orElse(folded);
    }

    private Optional<String> browser() {
        return KnownBrowser.find(request()).map(Secrets::hash);
    }

    /**
     * Takes the same time whether anybody goes by the name or not.
     *
     * @param code of the second factor, or a recovery code
     */
    Optional<Person> check(String name, String passphrase, String code) {
        Optional<Credentials> known = people.credentials(name);
        boolean right = Passphrases.matches(passphrase, known.map(Credentials::passphrase).orElse(""));
        Optional<Person> person = known.filter(c -> right && !c.person().disabled() && checkCode(c, code))
                .map(Credentials::person);
        person.ifPresentOrElse(p -> guesses.right(key(name)),
                () -> known.ifPresent(c -> LOG.infof("A sign-in of person %d was refused", c.person().id())));
        return person;
    }

    /** Whether whoever has signed in knows their passphrase; slowed apart from sign-ins, so that it shuts nobody out. */
    boolean knows(Person person, String passphrase) {
        String key = "signed in " + PenName.folded(person.penName());
        boolean right = guesses.begin(key).isZero()
                && Passphrases.matches(passphrase, people.credentials(person.penName()).orElseThrow().passphrase());
        if (right) {
            guesses.right(key);
        }
        return right;
    }

    private boolean checkCode(Credentials known, String code) {
        if (known.secret().isEmpty()) {
            return true;
        }
        long id = known.person().id();
        OptionalLong step = Totp.step(known.secret(), code, clock.instant(), known.usedStep());
        return step.isPresent() ? people.useStep(id, step.getAsLong())
                : people.useRecoveryCode(id, Secrets.hashOfCode(code));
    }

    /** Starts a session with a secret that nobody has seen before, in place of the one there is. */
    Response letIn(Person person, String path) {
        Caller.of(context).visit().ifPresent(this::end);
        String secret = Secrets.token();
        sessions.start(Secrets.hash(secret), person.id());
        LOG.infof("Person %d signed in", person.id());
        Response.ResponseBuilder in = Response.seeOther(URI.create(path)).cookie(SessionCookie.of(secret, request()));
        know(person.id(), in);
        return (reader.hasChosenLanguage() ? in : in.cookie(Reader.remember(person.language()))).build();
    }

    /** Remembers that the person has been let in by this browser. */
    Response.ResponseBuilder know(long person, Response.ResponseBuilder in) {
        Optional<String> known = KnownBrowser.find(request()).filter(b -> sessions.isKnown(Secrets.hash(b)));
        String browser = known.orElseGet(Secrets::token);
        sessions.know(Secrets.hash(browser), person);
        return known.isPresent() ? in : in.cookie(KnownBrowser.of(browser, request()));
    }

    private void end(Visit visit) {
        sessions.end(visit.person().id(), visit.session().id());
    }

    NewCookie goneCookie() {
        return SessionCookie.gone(request());
    }

    private HttpServerRequest request() {
        return context.request();
    }

    /** Ends the session of whoever asks. */
    void letOut() {
        Caller.of(context).visit().ifPresent(visit -> {
            end(visit);
            LOG.infof("Person %d signed out", visit.person().id());
        });
    }
}
