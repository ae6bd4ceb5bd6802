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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.imports.Reading;
import org.lacuna.intake.BroughtFile;
import org.lacuna.intake.BroughtTable;
import org.lacuna.intake.UnreadableFileException;

/** A brought file as it is read, and by which profile. Nothing is understood yet. */
@Path("/import/{token}")
@RolesAllowed(Roles.ASSESSOR)
public class ImportFileResource {

    private static final int SHOWN = 5;

    /**
     * @param read how the first table is read, whether found out or asked for
     * @param asked what a person asked for
     * @param known the profile that knows the columns
     */
    record FilePage(ImportWork work, BroughtFile file, Reading read, Reading asked, List<TableView> tables,
            List<ImportProfile> profiles, Optional<ImportProfile> known) {

        public String kind() {
            return file.kind().name().replace('_', ' ');
        }

        public List<String> encodings() {
            return List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252");
        }

        public boolean isText() {
            return read.encoding().isPresent();
        }
    }

    /** The first rows of a table. */
    record TableView(String name, boolean encodingGuessed, List<String> columns, List<List<String>> rows) {

        static TableView of(BroughtTable table) {
            return new TableView(table.name(), table.isEncodingGuessed(), table.columns().names(),
                    table.sample().stream().limit(SHOWN).map(row -> row.names().stream().map(row::get).toList()).toList());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance file(FilePage page);

        static native TemplateInstance unreadable(ImportWork work, String sentence);
    }

    private final ImportDesk desk;
    private final OwnProfiles profiles;

    ImportFileResource(ImportDesk desk, OwnProfiles profiles) {
        this.desk = desk;
        this.profiles = profiles;
    }

    @GET
    public Response file(@PathParam("token") String token) {
        ImportWork work = find(token);
        try {
            BroughtFile file = BroughtFile.open(work.upload().file(), work.upload().name(), work.reading());
            ImportProfiles all = profiles.all();
            Optional<ImportProfile> known = file.tables().stream()
                    .flatMap(t -> all.recognise(t.columns().names()).stream()).findFirst();
            return Pages.page(200, Templates.file(new FilePage(work, file, file.reading(), work.reading(),
                    file.tables().stream().map(TableView::of).toList(), all.all(), known)));
        } catch (UnreadableFileException e) {
            return Pages.page(422, Templates.unreadable(work, e.getMessage()));
        }
    }

    /** Reads it otherwise. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(@PathParam("token") String token, MultivaluedMap<String, String> sent) {
        ImportWork work = find(token);
        work.reading(ReadingForm.read(sent));
        return to(work, "");
    }

    @POST
    @Path("by")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response by(@PathParam("token") String token, @RestForm String profile) {
        ImportWork work = find(token);
        Optional<ImportProfile> chosen = profiles.all().find(profile == null ? "" : profile);
        if (chosen.isEmpty()) {
            return to(work, "");
        }
        desk.check(work, chosen.get());
        return to(work, "/check");
    }

    private ImportWork find(String token) {
        return desk.find(token).orElseThrow(NotFoundException::new);
    }

    private static Response to(ImportWork work, String step) {
        return Response.seeOther(URI.create("/import/" + work.upload().token() + step)).build();
    }
}
