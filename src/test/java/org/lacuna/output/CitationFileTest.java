package org.lacuna.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lacuna.data.Citation;

class CitationFileTest {

    private static final Citation CITATION = new Citation("lacuna-kz-2026-11-24", "Law & Order_1", "Kazakhstan: 100 % {faces}",
            LocalDate.of(2026, 11, 24), "base 0.1.0", "Draft, not reviewed by a lawyer.");

    @Test
    void bibtexEscapesWhatTexWouldRead() {
        assertThat(CitationFile.bibtex(CITATION)).isEqualTo("""
                @techreport{lacuna-kz-2026-11-24,
                  author = {{Law \\& Order\\_1}},
                  institution = {Law \\& Order\\_1},
                  title = {{Kazakhstan: 100 \\% \\{faces\\}}},
                  type = {Gap assessment},
                  number = {base 0.1.0},
                  year = {2026},
                  month = {11},
                  note = {Draft, not reviewed by a lawyer.}
                }
                """);
    }

    @Test
    void risHasATagALine() {
        assertThat(CitationFile.ris(CITATION)).isEqualTo(String.join("\r\n", "TY  - RPRT", "ID  - lacuna-kz-2026-11-24",
                "AU  - Law & Order_1", "TI  - Kazakhstan: 100 % {faces}", "PB  - Law & Order_1", "PY  - 2026",
                "DA  - 2026/11/24/", "ET  - base 0.1.0", "N1  - Draft, not reviewed by a lawyer.", "ER  - ", ""));
    }

    @Test
    void cslIsAListOfOneReport() throws IOException {
        JsonNode item = new ObjectMapper().readTree(CitationFile.csl(CITATION)).get(0);

        assertThat(item.get("type").asText()).isEqualTo("report");
        assertThat(item.get("author")).hasToString("[{\"literal\":\"Law & Order_1\"}]");
        assertThat(item.get("issued")).hasToString("{\"date-parts\":[[2026,11,24]]}");
        assertThat(item.get("note").asText()).isEqualTo("Draft, not reviewed by a lawyer.");
    }

    @Test
    void readersGetASentence() {
        assertThat(CitationFile.sentence(CITATION))
                .isEqualTo("Law & Order_1 (2026). Kazakhstan: 100 % {faces}. Draft, not reviewed by a lawyer.");
    }
}
