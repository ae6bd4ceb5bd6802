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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * @param next path to go on to
     * @param carried what was sent after the session had ended
     * @param csrf token of that form; empty = the page's own
     */
    record SignInPage(String next, String name, List<Problem> problems, Carried carried, String csrf) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(SignInPage page);

        static native TemplateInstance goOn(Carried carried);
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
        return Templates.show(new SignInPage(ownPath(next.orElse("/")), "", List.of(), Carried.nothing(), ""));
    }

    /** Says the same whether the name, the passphrase or the code is wrong. */
    @POST
    @Path("sign-in")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> sent) {
        String typed = field(sent, "name");
        AccessTexts texts = reader.texts(AccessTexts.class);
        Carried carried = Carried.of(sent);
        SignInPage page = new SignInPage(ownPath(field(sent, "next")), typed, List.of(), carried, "");
        Duration wait = door.knock(typed);
        if (!wait.isZero()) {
            return refuse(429, page, texts.sign_in_wait(wait.toSeconds() / 60 + 1));
        }
        Optional<Person> person = door.check(typed, field(sent, "passphrase"), field(sent, "code"));
        if (person.isEmpty()) {
            return refuse(422, page, texts.sign_in_wrong());
        }
        Response in = door.letIn(person.get(), page.next());
        return carried.isAny() ? goOn(in, carried) : in;
    }

    private static String field(MultivaluedMap<String, String> sent, String name) {
        return Objects.toString(sent.getFirst(name), "");
    }

    /** Signed in, with the form once more: it is sent by whoever sees it, and not behind their back. */
    private static Response goOn(Response in, Carried carried) {
        return Response.fromResponse(in).status(Response.Status.OK).location(null).entity(Templates.goOn(carried))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private static Response refuse(int status, SignInPage page, String says) {
        return Pages.page(status, Templates.show(new SignInPage(page.next(), page.name(),
                List.of(new Problem("name", says)), page.carried(), "")));
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
