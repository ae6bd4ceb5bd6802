package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.Countries;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.imports.Made;
import org.lacuna.imports.ProfileProposal;
import org.lacuna.imports.RecordMaker;
import org.lacuna.imports.Rule;
import org.lacuna.imports.SourceColumns;
import org.lacuna.imports.SourceRow;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Vocabulary;

class ProfileProposalTest {

    private static final Vocabulary WORDS = RulesetLoader.load(Folders.RULESETS).base().source().vocabulary();
    private static final ImportProfiles PROFILES = ImportsLoader.load(Folders.RULESETS, WORDS);
    private static final Countries COUNTRIES = new Countries(PROFILES.names());

    /** In the shape of a journalist's workbook: nameless columns, a header again, and years as numbers. */
    private static final List<List<String>> WORKBOOK = List.of(
            List.of("abbrev", "U.S. State", "City/Local Police Departments", "Location", "VIZ", "Police Use of Stingrays",
                    "Type", "# of devices/systems", "", "Year", "Source 1", "Source 2", " "),
            List.of("AL", "Alabama", "Firstville", "Firstville, AL", "2.0", "Local police", "Unknown", "1.0", "", "2006.0",
                    "https://example.org/1", "https://example.org/2", ""),
            List.of("AK", "Alaska", "Secondville", "Secondville, AK", "2.0", "City Police", "Kingfish", "1 or more", "",
                    "2009.0", "https://example.org/3", "", "https://example.org/4", "https://example.org/5"),
            List.of("abbrev", "U.S. State", "City/Local Police Departments", "Location", "VIZ", "Police Use of Stingrays",
                    "Type", "# of devices/systems", "Date", "Year", "Source 1", "Source 2", "source 3", "Note"),
            List.of("AZ", "Arizona", "Thirdville", "Thirdville, AZ", "1.0", "City police", "Stingray II", "", "", "2012.0",
                    "https://example.org/6"),
            List.of("CA", "California", "Long County Sheriff", "", "1.0", "County police", "", "2", "", "",
                    "https://example.org/7"),
            List.of("TX", "Texas", "Department of Public Safety", "", "1.0", "State police", "", "1.0", "", "2014.0",
                    "https://example.org/8"));

    @Test
    void aJournalistsWorkbookNeedsFewCorrections() {
        ProfileProposal proposal = proposal(WORKBOOK);
        assertThat(proposal.known()).isFalse();
        assertThat(proposal.guesses().stream()
                .map(g -> g.target() + " < " + g.source() + " (" + g.reason().code() + ": " + g.word()
                        + ")"))
                .containsExactlyInAnyOrder("sources_url < Source 1 (values: links)", "sources_url < Source 2 (values: links)",
                        "sources_url < #13 (values: links)", "sources_url < #14 (values: links)",
                        "country_note < U.S. State (values: states of the USA)",
                        "scale_min < # of devices/systems (header: devices)",
                        "operator < City/Local Police Departments (header: departments)", "place < Location (header: location)",
                        "start_date < Year (header: year)", "technologies < Type (header: type)",
                        "operator_type < Police Use of Stingrays (values: police)",
                        "name < City/Local Police Departments (others: operator)");
        assertThat(proposal.unused()).containsExactly("abbrev", "VIZ", "#9");
        assertThat(proposal.open()).containsExactly("record_kind", "granularity", "status", "confidence");
    }

    @Test
    void withItsOpenQuestionsAnsweredTheWorkbookIsTaken() {
        ImportProfile profile = answered(proposal(WORKBOOK).profile());
        RecordMaker maker = new RecordMaker(profile, WORDS, COUNTRIES);
        List<Made> made = rows(WORKBOOK).stream().map(maker::read).toList();
        assertThat(made).flatExtracting(Made::problems).isEmpty();
        assertThat(made).flatExtracting(m -> m.skipped().stream().toList()).containsExactly("It is the header once more.");
        List<Deployment> deployments = made.stream().flatMap(m -> m.deployments().stream()).toList();
        assertThat(deployments).hasSize(5).allMatch(d -> d.operation().operator().equals(Optional.of(Operator.POLICE)));
        assertThat(deployments.get(1)).satisfies(second -> {
            assertThat(second.scale()).containsExactly(new Claim("devices", OptionalLong.of(1),
                    OptionalLong.empty(), "at-least", "1 or more", "", ""));
            assertThat(second.history().start()).isEqualTo("2009");
            assertThat(second.proof().sources()).hasSize(3);
            assertThat(second.operation().technologies()).containsExactly("cell-site-simulator");
            assertThat(second.place().note()).isEqualTo("Alaska");
        });
    }

    @Test
    void tablesInOtherLanguagesAreGuessed() {
        ProfileProposal proposal = proposal(List.of(
                List.of("Номер", "Страна", "Город", "Поставщик", "Стоимость", "Дата", "Ссылка", "Количество камер"),
                List.of("1", "Казахстан", "Алматы", "Первая", "2,5 млн", "27.12.2019", "https://example.org/1", "около 500"),
                List.of("2", "Таджикистан", "Душанбе", "Вторая", "1,25 млн", "03.04.2020", "https://example.org/2", "60")));
        Map<String, Rule> columns = proposal.profile().columns();
        assertThat(columns.keySet()).contains("countries", "place", "vendors", "financing_amount", "start_date", "sources_url",
                "scale_min");
        assertThat(columns.get("start_date").order()).contains(Rule.DateOrder.DMY);
        assertThat(proposal.profile().decimal()).isEqualTo(',');
        assertThat(proposal.profile().ids().rule()).contains(Rule.from(Rule.As.TEXT, "Номер"));
    }

    @Test
    void codesOfAmericanStatesAreNoCountries() {
        ProfileProposal proposal = proposal(
                List.of(List.of("abbrev", "Agency"), List.of("AL", "First"), List.of("CA", "Second"),
                        List.of("AZ", "Third")));
        assertThat(proposal.profile().columns()).doesNotContainKey("countries");
        assertThat(proposal.open()).contains("countries");
    }

    @Test
    void whatIsKnownIsNotGuessed() {
        ProfileProposal proposal = proposal(List.of(List.of("Country", "Facial recognition status", "Source 1", "Source 2")));
        assertThat(proposal.known()).isTrue();
        assertThat(proposal.profile().id()).isEqualTo("surfshark");
    }

    @Test
    void savedProfilesAreReadBack() {
        List<ImportProfile> all = new ArrayList<>(PROFILES.all());
        all.add(answered(proposal(WORKBOOK).profile()));
        for (ImportProfile profile : all) {
            String yaml = ImportProfileYaml.write(profile);
            assertThat(ImportsLoader.read(Folders.RULESETS, profile.id() + ".yaml", yaml, WORDS)).as(yaml).isEqualTo(profile);
        }
    }

    private static ImportProfile answered(ImportProfile profile) {
        return profile.with("record_kind", Rule.text("deployment")).with("granularity", Rule.text("city"))
                .with("status", Rule.text("unknown")).with("confidence", Rule.text("medium"));
    }

    private static ProfileProposal proposal(List<List<String>> table) {
        return ProfileProposal.of(SourceColumns.of(table.get(0)), rows(table), PROFILES.all(), COUNTRIES);
    }

    private static List<SourceRow> rows(List<List<String>> table) {
        SourceColumns columns = SourceColumns.of(table.get(0));
        List<SourceRow> rows = new ArrayList<>();
        for (int i = 1; i < table.size(); i++) {
            rows.add(new SourceRow(columns, table.get(i), "table", i + 1));
        }
        return rows;
    }
}
