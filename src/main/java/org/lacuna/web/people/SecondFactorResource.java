package org.lacuna.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.access.Secrets;
import org.lacuna.access.Totp;
import org.lacuna.people.Person;
import org.lacuna.store.PeopleStore;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;

/** Setting up a second factor, or another in place of it. */
@Path("/account/second-factor")
@RolesAllowed(Roles.MEMBER)
public class SecondFactorResource {

    private static final int RECOVERY_CODES = 10;

    /** @param secret for the authenticator app */
    record FactorPage(Person person, String secret, List<Problem> problems) {

        /** In groups of four. */
        public String readable() {
            return String.join(" ", secret.split("(?<=\\G.{4})"));
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(FactorPage page);

        static native TemplateInstance done(List<String> codes);
    }

    private final PeopleStore people;
    private final Door door;
    private final Reader reader;
    private final Clock clock;

    SecondFactorResource(PeopleStore people, Door door, Reader reader, Clock clock) {
        this.people = people;
        this.door = door;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(new FactorPage(person(), Totp.secret(), List.of()));
    }

    /** Shows the recovery codes this once; only their hashes are kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@RestForm String secret, @RestForm String code, @RestForm String passphrase) {
        String key = Objects.toString(secret, "").matches("[A-Z2-7]{32}") ? secret : Totp.secret();
        AccessTexts texts = reader.texts(AccessTexts.class);
        List<Problem> problems = new ArrayList<>();
        if (!door.knows(person(), Objects.toString(passphrase, ""))) {
            problems.add(new Problem("old", texts.problem_old_passphrase()));
        }
        OptionalLong step = Totp.step(key, Objects.toString(code, ""), clock.instant(), -1);
        if (step.isEmpty()) {
            problems.add(new Problem("code", texts.problem_code()));
        }
        if (!problems.isEmpty()) {
            return Pages.page(422, Templates.show(new FactorPage(person(), key, problems)));
        }
        List<String> codes = Stream.generate(Secrets::code).limit(RECOVERY_CODES).toList();
        people.setSecondFactor(person().id(), key, step.getAsLong(),
                codes.stream().map(Secrets::hashOfCode).collect(Collectors.toSet()));
        return Pages.page(200, Templates.done(codes));
    }

    private Person person() {
        return reader.caller().person().orElseThrow();
    }
}
