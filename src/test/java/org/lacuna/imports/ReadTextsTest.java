package org.lacuna.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, dates, countries and HTML as people write them. */
class ReadTextsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", value = {
            "1 = 1..1 exact", "1.0 = 1.0..1.0 exact", "2,000 = 2000..2000 exact", "2 000 cameras = 2000..2000 exact",
            "more than 2,000 = 2000.. at-least", "1 or more = 1.. at-least", "60+ = 60.. at-least",
            "at least 60 cameras = 60.. at-least", "up to 500 = ..500 up-to", "about 25,000 = 25000..25000 approx",
            "800-855 = 800..855 range", "150,000-200,000 = 150000..200000 range", "150 to 200 = 150..200 range",
            "более 3 тыс. = 3000.. at-least", "около 500 камер = 500..500 approx", "1.5 million = 1500000..1500000 exact",
            "some dozens = nothing", "855-800 = nothing", "0,305 = nothing", "5 of 7 = nothing", "12.5,3 = nothing" })
    void countsAreReadWithTheirWords(String text, String read) {
        assertThat(number(text, '.')).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", value = { "9583,7 = 9583.7..9583.7 exact", "1.234.567,5 = 1234567.5..1234567.5 exact",
            "2,32 млрд = 2320000000..2320000000 exact", "4145,0 = 4145.0..4145.0 exact", "1,234.5 = nothing" })
    void theDecimalSignMayBeAComma(String text, String read) {
        assertThat(number(text, ',')).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", value = { "approx $4.3 million = 4300000..4300000 approx",
            "$1 billion = 1000000000..1000000000 exact", "1,513 Cr = 15130000000..15130000000 exact",
            "€ 2.5m = 2500000..2500000 exact EUR", "USD 10,000 = 10000..10000 exact USD",
            "9,986,042,340 = 9986042340..9986042340 exact", "$1-2 million = 1000000..2000000 range" })
    void amountsAreReadWithTheirWords(String text, String read) {
        assertThat(number(text, '.')).isEqualTo(read);
    }

    @Test
    void numbersAreWrittenAsTheCommonRecordHasThem() {
        assertThat(NumberText.whole(new BigDecimal("12345678901"))).isEmpty();
        assertThat(NumberText.whole(new BigDecimal("1.5"))).isEmpty();
        assertThat(NumberText.money(new BigDecimal("9430385.57630702"))).contains("9430385.58");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", value = { "2006.0 = 2006", "2016 = 2016", "2019-03-04 = 2019-03-04",
            "2019-03-04T10:00:00Z = 2019-03-04", "12/27/2012 = 2012-12-27", "27.12.2012 = 2012-12-27",
            "8/12/2019 = 2019 vague", "8/8/2019 = 2019-08-08", "03.2019 = 2019-03", "March 2019 = 2019-03",
            "Mar 4, 2019 = 2019-03-04",
            "4 марта 2019 г. = 2019-03-04", "4 de março de 2019 = 2019-03-04", "2019-02-30 = nothing", "soon = nothing",
            "13/13/2019 = nothing" })
    void datesAreNoMorePreciseThanTheyWere(String text, String read) {
        assertThat(date(text, Optional.empty())).isEqualTo(read);
    }

    @Test
    void theOrderOfDayAndMonthMayBeGiven() {
        assertThat(date("8/12/2019", Optional.of(Rule.DateOrder.MDY))).isEqualTo("2019-08-12");
        assertThat(date("8/12/2019", Optional.of(Rule.DateOrder.DMY))).isEqualTo("2019-12-08");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " = ", value = { "NA = NA", "Namibia = NA", "KAZ = KZ", "KZ = KZ", "Côte d’Ivoire = CI",
            "Cote d'Ivoire = CI", "CÔTE D'IVOIRE = CI", "Казахстан = KZ", "Қазақстан = KZ", "Тоҷикистон = TJ",
            "Oʻzbekiston = UZ", "Pays-Bas = NL", "中国 = CN", "Burma (Myanmar) = MM", "The Gambia = GM",
            "Iran (Islamic Republic of) = IR", "Kazakstan = nothing", "Freedonia = nothing", "Congo = nothing" })
    void countriesAreFoundByCodesAndNames(String text, String read) {
        Countries countries = new Countries(new CountryNames(Map.of("MM", List.of("Burma"), "GM", List.of("Gambia")),
                Map.of("Congo", "CD or CG"), List.of(), Map.of(), Map.of()));
        assertThat(countries.find(text).orElse("nothing")).isEqualTo(read);
    }

    @Test
    void namesThatNobodyKnowsAreAdvised() {
        Countries countries = new Countries(new CountryNames(Map.of(), Map.of("Congo", "CD or CG"), List.of(), Map.of(),
                Map.of()));
        assertThat(countries.advice("Kazakstan")).isEqualTo(
                "a country by code or name; near are Kazakhstan (KZ), Pakistan (PK), Tajikistan (TJ); write the code");
        assertThat(countries.advice("CONGO")).isEqualTo("CD or CG");
    }

    @Test
    void htmlBecomesText() {
        String html = "<p>The city&rsquo;s&nbsp;<b>cameras</b> &#x2013; &lt;b&gt;</p><script>alert(1)</script><a href=\"https://x.org/a?b=1&amp;c=2\">x</a>";
        assertThat(HtmlText.text(html)).isEqualTo("The city’s cameras – <b> x");
        assertThat(HtmlText.links(html + " (https://y.org/z).")).containsExactly("https://x.org/a?b=1&c=2", "https://y.org/z");
    }

    @Test
    void columnsAreNamedInRows() {
        assertThat(ColumnNames.expand(List.of("Company 1..3", "#9..#10", "Link 2..3 Date", "a.0..1.b.0..1", "x")))
                .containsExactly("Company 1", "Company 2", "Company 3", "#9", "#10", "Link 2 Date", "Link 3 Date", "a.0.b.0",
                        "a.0.b.1", "a.1.b.0", "a.1.b.1", "x");
        assertThat(ColumnNames.expand(List.of("Link 1..n"))).hasSize(50).endsWith("Link 50");
    }

    private static String number(String text, char decimal) {
        return NumberText.read(text, decimal).map(n -> plain(n.min()) + ".." + plain(n.max()) + " " + n.qualifier()
                + (n.currency().isEmpty() ? "" : " " + n.currency())).orElse("nothing");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String date(String text, Optional<Rule.DateOrder> order) {
        return DateText.read(text, order).map(d -> d.written() + (d.vague() ? " vague" : "")).orElse("nothing");
    }
}
