package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lacuna.store.DeploymentStore;

@QuarkusTest
class ImportResourceTest {

    private static final String HEADER = "id,record_kind,granularity,countries,name,traits,operator_type,status,"
            + "source1_title,source1_url,verdict,confidence\n";

    @Inject
    DeploymentStore deployments;
    @TestHTTPResource
    URL site;

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        Response preview = upload("new.csv", HEADER
                + "IM-1,deployment,city,UY,Cameras <b>here</b>,face-recognition,police,pilot,Paper,https://example.org,added,low\n");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.asString()).contains("Write 1 new and 0 changed records")
                .contains("Cameras &lt;b&gt;here&lt;/b&gt;");
        assertThat(deployments.find("IM-1")).isEmpty();

        Response done = confirm(preview);

        assertThat(done.asString()).contains("1 new, 0 changed, 0 unchanged.");
        assertThat(deployments.find("IM-1").orElseThrow().name()).isEqualTo("Cameras <b>here</b>");
        assertThat(given().get("/countries/UY").asString()).contains("Nobody has looked at this country");
    }

    @Test
    void theStarterFileAgainChangesNothing() throws IOException {
        byte[] starter;
        try (InputStream in = getClass().getResourceAsStream("/starter/deployments.csv")) {
            starter = in.readAllBytes();
        }

        String page = Visitor.at("/import").upload("/import", "starter.csv", starter).asString();

        assertThat(page).contains("<dt>Rows</dt><dd>48</dd>").contains("<dt>Unchanged</dt><dd>48</dd>")
                .contains("There is nothing to write.").doesNotContain("Write 0");
    }

    @Test
    void oneBadRowKeepsAllOut() {
        Response preview = upload("bad.csv", HEADER
                + "IM-2,deployment,city,UY,Good,anpr,police,pilot,Paper,https://example.org,added,low\n"
                + "IM-3,deployment,city,UY,Bad,x-ray,police,sometimes,Paper,javascript:alert(1),added,low\n");

        assertThat(preview.asString()).contains("<dt>Refused</dt><dd>1</dd>").contains("x-ray").contains("sometimes")
                .contains("javascript:alert(1)").doesNotContain("<button>Write");
        assertThat(deployments.find("IM-2")).isEmpty();
    }

    @Test
    void filesOfAnotherKindAreRefusedInASentence() {
        assertThat(upload("x.csv", "a,b\n1,2\n").asString()).contains("The first line lacks the columns id, record_kind");
        assertThat(upload("x.csv", "").asString()).contains("The file has no rows.");
        assertThat(Visitor.at("/import").upload("/import", "x.csv", new byte[] { 'i', 'd', '\n', (byte) 0xC3, '(' }).asString())
                .contains("The file is not UTF-8. Save it as CSV UTF-8.");
    }

    @Test
    void filesThatAreTooLargeAreRefusedInASentence() {
        byte[] large = new byte[11 * 1024 * 1024];

        Response response = Visitor.at("/import").upload("/import", "large.csv", large);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString())
                .contains("is larger than Lacuna takes: 32 MB in all, 10 MB for a file. Nothing was saved.");
    }

    @Test
    void whatIsLargerThanARequestMayBeGetsAPageToo() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + "import"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 * 1024 * 1024])).build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("<!DOCTYPE html><title>Too large - Lacuna</title><h1>Too large</h1>"
                + "<p>What you sent is larger than Lacuna takes: 32 MB in all, 10 MB for a file. Nothing was saved.</p>");
    }

    @Test
    void aPreviewIsConfirmedOnceAndByItsOwnNameOnly() {
        Response preview = upload("new.csv", HEADER
                + "IM-4,deployment,city,UY,Cameras,anpr,police,pilot,Paper,https://example.org,added,low\n");
        confirm(preview);

        assertThat(confirm(preview).asString()).contains("This preview is gone. Upload the file again.");
        assertThat(Visitor.at("/import").send("/import/..%2F..%2Flacuna.mv.db", Map.of()).asString())
                .contains("This preview is gone. Upload the file again.");
    }

    @Test
    void fromElsewhereNobodyImports() {
        given().header("Host", "lacuna.example.org").get("/import").then().statusCode(403);
    }

    private static Response upload(String name, String content) {
        return Visitor.at("/import").upload("/import", name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Response confirm(Response preview) {
        Matcher token = Pattern.compile("action=\"(/import/[0-9a-f]{32})\"").matcher(preview.asString());
        assertThat(token.find()).isTrue();
        return Visitor.at("/import").send(token.group(1), Map.of());
    }
}
