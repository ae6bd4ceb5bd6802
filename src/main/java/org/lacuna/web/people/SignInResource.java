package org.lacuna.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.people.Person;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;

/** Signing in and out. */
@Path("/")
public class SignInResource {

    /** @param next path to go on to */
    record SignInPage(String next, String name, List<Problem> problems) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(SignInPage page);
    }

    private final Door door;
    private final Reader reader;

    SignInResource(Door door, Reader reader) {
        this.door = door;
        this.reader = reader;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance show(@RestQuery Optional<String> next) {
        return Templates.show(new SignInPage(ownPath(next.orElse("/")), "", List.of()));
    }

    /** Says the same whether the name, the passphrase or the code is wrong. */
    @POST
    @Path("sign-in")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@RestForm String name, @RestForm String passphrase, @RestForm String code, @RestForm String next) {
        String typed = Objects.toString(name, "");
        AccessTexts texts = reader.texts(AccessTexts.class);
        String path = ownPath(Objects.toString(next, "/"));
        Duration wait = door.knock(typed);
        if (!wait.isZero()) {
            return refuse(429, path, typed, texts.sign_in_wait(wait.toSeconds() / 60 + 1));
        }
        Optional<Person> person = door.check(typed, Objects.toString(passphrase, ""), Objects.toString(code, ""));
        return person.isPresent() ? door.letIn(person.get(), path) : refuse(422, path, typed, texts.sign_in_wrong());
    }

    private static Response refuse(int status, String next, String name, String says) {
        return Pages.page(status, Templates.show(new SignInPage(next, name, List.of(new Problem("name", says)))));
    }

    /** Nobody is led to another site. */
    private static String ownPath(String next) {
        return next.matches("/([A-Za-z0-9][A-Za-z0-9./_~-]*)?") ? next : "/";
    }

    /** The browser is asked to forget what it has seen; it stays known. */
    @POST
    @Path("sign-out")
    @RolesAllowed(Roles.MEMBER)
    public Response signOut() {
        door.letOut();
        return Response.seeOther(URI.create("/sign-in")).cookie(door.goneCookie())
                .header("Clear-Site-Data", "\"cache\", \"storage\"").build();
    }
}
