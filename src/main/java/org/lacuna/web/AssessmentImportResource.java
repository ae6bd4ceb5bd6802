package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lacuna.access.Roles;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.store.ImportStoppedException;
import org.lacuna.store.OtherCountriesException;
import org.lacuna.store.RecordsChangedException;
import org.lacuna.store.Uploads;
import org.lacuna.store.Uploads.Upload;
import org.lacuna.travel.RefusedParcelException;
import org.lacuna.travel.TakenIdException;

/** Taking in the zip of an assessment of another server. */
@Path("/assessments/import")
@RolesAllowed(Roles.ASSESSOR)
public class AssessmentImportResource {

    /** @param pinned what is here of the ruleset that it was made with, as a sentence */
    record CheckPage(Upload upload, AssessmentFiles.Checked checked, String pinned, String as) {
    }

    /**
     * That the assessment must be called something else here.
     *
     * @param as what was asked for; may be empty
     * @param says why not
     */
    record OtherPage(Upload upload, String as, String says) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(List<String> problems);

        static native TemplateInstance check(CheckPage page);

        static native TemplateInstance other(OtherPage page);
    }

    private final AssessmentFiles files;
    private final Uploads uploads;
    private final Reader reader;

    AssessmentImportResource(AssessmentFiles files, Uploads uploads, Reader reader) {
        this.files = files;
        this.uploads = uploads;
        this.reader = reader;
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm FileUpload file) {
        if (file == null || file.fileName().isEmpty()) {
            return refused(reader.texts().problem_no_file());
        }
        try {
            files.look(file.uploadedFile(), "");
        } catch (TakenIdException e) {
            // It is asked on the page that follows what it is to be called.
        } catch (UnreadableFileException | RefusedParcelException | OtherCountriesException e) {
            return refused(e.getMessage());
        }
        String token = uploads.keep(file.uploadedFile(), file.fileName()).token();
        return Response.seeOther(URI.create("/assessments/import/" + token)).build();
    }

    private static Response refused(String says) {
        return Pages.page(422, Templates.form(List.of(says)));
    }

    /** @param as what it is to be called here; without it, as there */
    @GET
    @Path("{token}")
    public Response check(@PathParam("token") String token, @RestQuery String as) {
        Upload upload = uploads.find(token).orElseThrow(NotFoundException::new);
        String called = called(as);
        try {
            AssessmentFiles.Checked checked = files.look(upload.file(), called);
            return Pages.page(200, Templates.check(new CheckPage(upload, checked, pinned(checked.pin()), called)));
        } catch (TakenIdException e) {
            return other(409, upload, called, e);
        } catch (RefusedParcelException e) {
            return called.isEmpty() ? refused(e.getMessage()) : other(422, upload, called, e);
        } catch (UnreadableFileException | OtherCountriesException e) {
            return refused(e.getMessage());
        }
    }

    private static Response other(int status, Upload upload, String as, RefusedParcelException why) {
        return Pages.page(status, Templates.other(new OtherPage(upload, as, why.getMessage())));
    }

    private static String called(String as) {
        return as == null ? "" : as.strip();
    }

    private String pinned(Pin pin) {
        TravelTexts texts = reader.texts(TravelTexts.class);
        String ruleset = pin.id() + " " + pin.version();
        return switch (pin.standing()) {
            case CURRENT -> texts.pin_same(ruleset);
            case EARLIER -> texts.pin_earlier(ruleset);
            case REDRAFTED -> texts.pin_redrafted(ruleset);
            case MISSING -> texts.pin_missing(ruleset);
        };
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("token") String token, @RestForm String as) throws IOException {
        Upload upload = uploads.find(token).orElseThrow(NotFoundException::new);
        try {
            String id = files.take(upload.file(), called(as), upload.name(), reader.who()).id();
            uploads.drop(token);
            return Response.seeOther(URI.create("/assessments/" + id)).build();
        } catch (UnreadableFileException | RefusedParcelException | OtherCountriesException | ImportStoppedException
                | RecordsChangedException e) {
            return Pages.page(409, Templates.form(List.of(e.getMessage())));
        }
    }
}
