package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.web.Visitor;

/** Copies of documents that an answer rests on: who brings them, what is refused, and who gets them. Malta, code MT. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class CopiesTest {

    private static final byte[] PDF = "%PDF-1.7 an act about cameras".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Fingerprint.ofBytes(PDF);

    @Inject
    Members members;

    private Editorial office;
    private String question;

    @BeforeEach
    void office() {
        office = new Editorial(members, "Copies", "MT");
        question = office.page() + "/fr-dpia";
    }

    private Response bring(String name, byte[] content) {
        return Visitor.at(question, office.assessor).send(question, Map.of("version", version(), "operator", "all", "answer",
                "partial", "binds", "not-stated", "instrument", List.of("Закон о камерах"), "justification",
                "Прочитано целиком.", "then", "stay"), Map.of("file-0", name), content);
    }

    private String version() {
        return Visitor.at(question, office.assessor).version();
    }

    private String page() {
        return Editorial.get(question, office.assessor).asString();
    }

    @Test
    void aCopyIsKeptWithItsSourceAndStandsWhereverTheSourceStands() {
        Response saved = bring("act <1>.pdf", PDF);

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(page()).contains("copy kept: PDF, 1 KB, <span class=\"url\">SHA-256 " + HASH + "</span>, <span lang=\"und\">"
                + "act &lt;1&gt;.pdf</span>, ")
                .contains("UTC, " + office.writer.penName() + ". <a href=\"/copies/" + HASH)
                .contains("name=\"copy\" value=\"" + HASH + "\"");
        for (String there : List.of(question + "/history", "/countries/MT/report", "/api/v1/countries/MT/result")) {
            assertThat(Editorial.get(there, office.reviewer).asString()).as(there).contains(HASH);
        }
        assertThat(Editorial.get("/copies/" + HASH, office.reviewer).asString()).contains("application/pdf", HASH,
                "No: only members of this organisation can download it", office.id);
    }

    @Test
    void aCopyIsOnlyEverSavedAndNeverShown() {
        bring("act; X: y'z.pdf", PDF);
        Response file = Editorial.get("/copies/" + HASH + "/file", office.reviewer);

        assertThat(file.asByteArray()).isEqualTo(PDF);
        assertThat(file.contentType()).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"" + HASH + ".pdf\"; filename*=UTF-8''")
                .endsWith("act%3B%20X_%20y%27z.pdf");
        assertThat(file.headers().getValues("Content-Security-Policy")).contains(
                "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aRefusedFileLosesNothingThatWasTyped() {
        for (byte[] wrong : List.of(new byte[200_000], new byte[0], "MZ\0\0program".getBytes(StandardCharsets.UTF_8),
                "PK\3\4 no archive".getBytes(StandardCharsets.UTF_8))) {
            Response refused = bring("setup.pdf", wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains(wrong.length == 200_000
                    ? "Source 1: the file “setup.pdf” was not kept, since it has 196 KB; allowed are at most 100 KB."
                    : "Source 1: the file “setup.pdf” was not kept, since it is none of what may be kept: PDF, HTML, MHTML, TXT, "
                            + "RTF, PNG, JPEG, GIF, TIFF, WEBP, DOCX, XLSX, PPTX, ODT, ODS, ODP, OFFICE.")
                    .contains("value=\"Закон о камерах\"").contains(">Прочитано целиком.</textarea>")
                    .contains("value=\"partial\" checked");
            assertThat(page()).contains(">Прочитано целиком.</textarea>").contains("You typed this at");
        }
    }

    @Test
    void aGoodFileIsKeptThoughTheAnswerIsNoneYet() {
        Response faulty = Visitor.at(question, office.assessor).send(question,
                Map.of("version", "0", "operator", "all", "binds",
                        "not-stated", "instrument", List.of("Act"), "then", "stay"),
                Map.of("file-0", "act.pdf"), PDF);

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.asString()).contains("name=\"copy\" value=\"" + HASH + "\"").contains("copy kept: PDF");
        assertThat(page()).contains("name=\"copy\" value=\"" + HASH + "\"");
    }

    @Test
    void aCopyTakenOffStaysForTheHistory() {
        bring("act.pdf", PDF);
        Response off = Editorial.send(question, office.assessor, Map.of("version", version(), "operator", "all", "answer",
                "partial", "binds", "not-stated", "instrument", "Закон о камерах", "copy", HASH, "drop-copy", "0", "then",
                "stay"));

        assertThat(off.statusCode()).isEqualTo(303);
        assertThat(page()).doesNotContain("name=\"copy\" value=\"" + HASH + "\"");
        assertThat(Editorial.get(question + "/history", office.assessor).asString()).contains(HASH);
        assertThat(Editorial.get("/copies/" + HASH + "/file", office.assessor).asByteArray()).isEqualTo(PDF);
    }

    @Test
    void strangersGetOfAPublishedEditionWhatAPublisherPassesOnAndNothingElse() {
        bring("act.pdf", PDF);
        office.publish();
        String edition = "/countries/MT/copies/" + HASH + "/file?organisation=" + office.organisation.id();
        String report = "/countries/MT/report?organisation=" + office.organisation.id();
        assertThat(Editorial.stranger(report).asString()).contains(HASH).doesNotContain(">Download the copy<");
        assertThat(Editorial.stranger(edition).statusCode()).isEqualTo(404);
        assertThat(Editorial.send("/copies/" + HASH, office.assessor, Map.of("on", "true")).statusCode()).isEqualTo(403);

        assertThat(Editorial.send("/copies/" + HASH, office.publisher, Map.of("on", "true")).statusCode()).isEqualTo(303);
        assertThat(Editorial.stranger(report).asString()).contains(">Download the copy<");
        assertThat(Editorial.stranger(edition).asByteArray()).isEqualTo(PDF);
        assertThat(Editorial.stranger("/copies/" + HASH).statusCode()).isEqualTo(303);

        Editorial.send("/copies/" + HASH, office.publisher, Map.of("on", "false"));
        assertThat(Editorial.stranger(edition).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedIsCarriedThroughSignInAndTheFileIsNot() {
        Response late = Visitor.at("/sign-in").send(question, Map.of("version", "0", "operator", "all", "answer", "partial",
                "justification", "Длинное обоснование, которое жаль потерять."), Map.of("file-0", "act.pdf"), PDF);

        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.asString()).contains("Длинное обоснование, которое жаль потерять.").doesNotContain("%PDF");
    }
}
