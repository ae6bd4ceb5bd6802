package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.context.ContextFact;
import org.lacuna.context.ContextFact.Check;
import org.lacuna.context.ContextFact.Claim;
import org.lacuna.context.ContextFacts;
import org.lacuna.context.ContextTopic;
import org.lacuna.context.ContextVerdict;
import org.lacuna.deployment.Source;

class ContextIntakeTest {

    private static final String HEAD = "id,topic,countries,subject,value,unit,as_of,article_says,article_source,verdict,"
            + "checked_value,checked_note,source_title,source_publisher,source_url,source_date,accessed,confidence\n";

    @Test
    void aRowIsAFact() {
        ContextFacts facts = ContextIntake.read(HEAD + "D-1,debt-share,KG|TJ,Debt,41,percent,2019,It owes 41 %,,plausible,"
                + "30 %,The base differs,Report,24.kg,https://24.kg/x,2019-10,2026-11-24,medium\n");

        assertThat(facts.all()).containsExactly(new ContextFact("D-1", ContextTopic.DEBT_SHARE, List.of("KG", "TJ"), "Debt",
                new Claim("It owes 41 %", "", "41", "percent", "2019"),
                new Check(ContextVerdict.PLAUSIBLE, "30 %", "The base differs"),
                new Source("Report", "24.kg", "https://24.kg/x", "2019-10"), "2026-11-24", "medium"));
    }

    @Test
    void everyMistakeOfEveryRowIsToldAtOnce() {
        String right = "standards,,Drafts,,,,,,added,,,Report,,,,2026-11-24,low\n";

        assertThatThrownBy(() -> ContextIntake.read(HEAD + "S-1," + right + "S-1," + right
                + "S-2,weather,ZZ,,,,yesterday,,,true,,,,,ftp://x,,2026-11-24,sure\n"))
                .isInstanceOf(UnreadableFileException.class).hasMessage("""
                        Line 3 (S-1), column id: found S-1; allowed is an id that no row before has.
                        Line 4 (S-2), column topic: found weather; allowed is law-presence, data-claim, cost-claim, \
                        index-position, export-reach, standards, debt-share, debt-distress, bri-membership, sco-membership.
                        Line 4 (S-2), column verdict: found true; allowed is confirmed, outdated, partly-confirmed, plausible, \
                        other-scope, partly-contradicted, not-confirmed, not-checked, not-judged, sources-disagree, added.
                        Line 4 (S-2), column countries: found ZZ; allowed is ISO 3166-1 codes of two letters, as in KG.
                        Line 4 (S-2), column subject: found nothing; allowed is a text.
                        Line 4 (S-2), column as_of: found yesterday; allowed is nothing or a date as in 2019, 2019-03, \
                        2019-03-04 or 2025-12 (planned).
                        Line 4 (S-2), column source_title: found nothing; allowed is a text.
                        Line 4 (S-2), column source_url: found ftp://x; allowed is nothing or a link that begins with \
                        http:// or https://.
                        Line 4 (S-2), column confidence: found sure; allowed is high, medium, low.""");
    }

    @Test
    void starterFactsAreRightAndAboutTheFourCountries() throws IOException {
        ContextFacts facts = ContextIntake.read(Files.readString(Path.of("src/main/resources/starter/context.csv")));

        assertThat(facts.all()).hasSize(20);
        assertThat(facts.about("UZ")).extracting(ContextFact::id).containsExactly("CTX-17", "CTX-18", "CTX-26", "CTX-13",
                "CTX-09", "CTX-19", "CTX-08", "CTX-04");
        assertThat(facts.about("TJ")).extracting(ContextFact::topic).contains(ContextTopic.DEBT_SHARE,
                ContextTopic.DEBT_DISTRESS);
    }
}
