package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The README shows what the first pages of a report look like; {@code -Dreadme.pictures} draws them anew. */
@QuarkusTest
class ReadmePicturesTest {

    private static final Path FOLDER = Path.of("src/site");
    private static final int PAGES = 4;
    private static final int DPI = 72;
    /** Shades of grey, of 256, that a point may differ by on average: a number or a name may change, not a page. */
    private static final double NEAR = 6;

    @Test
    void theyShowTheFirstPagesOfAReportAsTheyAre() throws IOException {
        byte[] report = given().get("/countries/KZ/report.pdf").then().statusCode(200).extract().asByteArray();
        try (PDDocument pages = Loader.loadPDF(report)) {
            PDFRenderer renderer = new PDFRenderer(pages);
            for (int page = 0; page < PAGES; page++) {
                Path file = FOLDER.resolve("report-" + (page + 1) + ".png");
                BufferedImage drawn = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                if (System.getProperty("readme.pictures") != null) {
                    ImageIO.write(drawn, "png", file.toFile());
                }
                assertThat(difference(drawn, ImageIO.read(file.toFile()))).as(file.toString()).isLessThan(NEAR);
            }
        }
        assertThat(Files.readString(Path.of("README.md"))).contains("src/site/report-1.png", "src/site/report-4.png");
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        long sum = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                sum += Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }
}
