package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.audit.Entry;
import org.lacuna.deployment.Change;
import org.lacuna.deployment.ChangeKind;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.DeviceCount;
import org.lacuna.deployment.FieldChange;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Incoming;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.Import.Counts;

/** What becomes of imported records, whichever the database. */
abstract class ImportContract {

    @Inject
    ImportStore imports;
    @Inject
    DeploymentStore deployments;
    @Inject
    DeploymentFinder finder;
    @Inject
    DeploymentHistory history;
    @Inject
    AuditLog log;

    @Test
    void anImportTellsWhatItDid() {
        Import first = write("p1", record("I1-1", "One"), record("I1-2", "Two"));
        Import second = imports.write(file("p1"), rows(record("I1-1", "One"), record("I1-2", "Two, mended"),
                record("I1-3", "Three"), record("I1-3", "Three again")), () -> 7, Set.of(), Progress.UNWATCHED);

        assertThat(first.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0));
        assertThat(second.counts()).isEqualTo(new Counts(1, 1, 1, 0, 8));
        assertThat(second.counts().rows()).isEqualTo(11);
        assertThat(second.file()).isEqualTo(new ImportFile("p1", "file.csv", "ab".repeat(32), "Aida"));
        assertThat(imports.find(second.number())).contains(second);
        assertThat(imports.list()).containsSubsequence(second, first);
        assertThat(deployments.find("I1-3")).contains(record("I1-3", "Three"));
    }

    @Test
    void theSameRecordsShuffledChangeNothing() {
        List<Deployment> records = new ArrayList<>(
                IntStream.range(0, 5000).mapToObj(i -> record("I2-" + i, "Қала \\ \t \"<b>\" " + i)).toList());
        write("p2", records.toArray(Deployment[]::new));
        Collections.shuffle(records, new Random(1));

        assertThat(write("p2", records.toArray(Deployment[]::new)).counts()).isEqualTo(new Counts(0, 0, 5000, 0, 0));
        assertThat(deployments.find("I2-4999")).contains(record("I2-4999", "Қала \\ \t \"<b>\" 4999"));
        assertThat(history.list("I2-77")).hasSize(1);
    }

    @Test
    void anyCharacterComesBackAsItWasWritten() {
        String text = "\\N \\. \\t\ttab\nline\r\nback\\slash 'quote' \"\" , ; | 𐍈 \\\\";

        write("p3", record("I3-1", text));

        assertThat(deployments.find("I3-1")).contains(record("I3-1", text));
    }

    @Test
    void oneCellChangesOneRecordAndItsHistoryIsKept() {
        Import first = write("p4", record("I4-1", "One"), record("I4-2", "Two"));
        Import second = write("p4", record("I4-1", "One"), record("I4-2", "Two, mended"));

        assertThat(history.list("I4-1")).extracting(Change::importNumber).containsExactly(OptionalLong.of(first.number()));
        List<Change> changes = history.list("I4-2");
        assertThat(changes).extracting(Change::kind, Change::who, Change::importNumber).containsExactly(
                tuple(ChangeKind.IMPORT, "Aida", OptionalLong.of(first.number())),
                tuple(ChangeKind.IMPORT, "Aida", OptionalLong.of(second.number())));
        assertThat(changes.get(0).before()).isEmpty();
        assertThat(changes.get(0).after()).contains(record("I4-2", "Two"));
        assertThat(changes.get(1).fields()).containsExactly(new FieldChange("name", "Two", "Two, mended"));
    }

    @Test
    void aPreviewTellsEverythingAndWritesNothing() {
        write("p5", record("I5-1", "One"), record("I5-2", "Two"), record("I5-3", "Three"), record("I5-4", "Four"));
        edit("I5-4", record("I5-4", "Four, as we know it"));

        Preview preview = imports.preview("p5", rows(record("I5-1", "One"), record("I5-2", "Two, mended"),
                record("I5-4", "Four, as they say"), record("I5-5", "Five"), record("I5-5", "Five again")),
                Progress.UNWATCHED);

        assertThat(preview).isEqualTo(new Preview(5, 1, 1, 1, 1, 1, 1,
                List.of(new Preview.Altered("I5-2", "line 3", List.of(new FieldChange("name", "Two", "Two, mended")))),
                List.of(new Preview.Altered("I5-4", "line 4",
                        List.of(new FieldChange("name", "Four, as we know it", "Four, as they say")))),
                List.of(new Preview.Twice("I5-5", "line 5", "line 6")), List.of("I5-3"), List.of(), true, Set.of("ZA")));
        assertThat(preview.twiceRows().get(0)).hasToString("The id I5-5 stands in line 5 and again in line 6.");
        assertThat(deployments.find("I5-5")).isEmpty();
    }

    @Test
    void recordsOfOtherSourcesThatMayBeTheSameAreShownSideBySide() {
        Deployment ours = system("I6-1", "TW", "Taipei", "ours");
        write("p6", ours, system("I6-2", "TW", "Tainan", "ours"));
        Deployment theirs = system("I6-3", "TW", "TAIPEI", "theirs");

        assertThat(imports.preview("q6", rows(theirs, system("I6-4", "TW", "Taipei", "ours")), Progress.UNWATCHED)
                .duplicates()).containsExactly(new Preview.Pair(theirs, ours));
    }

    @Test
    void whatAPersonEditedIsLeftAloneUntilTicked() {
        write("p7", record("I7-1", "One"));
        edit("I7-1", record("I7-1", "One, mended here"));

        assertThat(write("p7", record("I7-1", "One")).counts()).isEqualTo(new Counts(0, 0, 0, 1, 0));
        assertThat(deployments.find("I7-1")).contains(record("I7-1", "One, mended here"));
        assertThat(imports.write(file("p7"), rows(record("I7-1", "One")), () -> 0, Set.of("I7-1"), Progress.UNWATCHED)
                .counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(deployments.find("I7-1")).contains(record("I7-1", "One"));
        assertThat(write("p7", record("I7-1", "One, two")).counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
    }

    @Test
    void whoEditsWhatSomebodyElseHasChangedIsRefused() {
        write("p8", record("I8-1", "One"));
        String seen = DeploymentStore.version(record("I8-1", "One"));

        assertThat(deployments.edit(record("I8-1", "Mine"), seen, "Aida", "saw it")).isTrue();
        assertThat(deployments.edit(record("I8-1", "Late"), seen, "Bek", "saw it too")).isFalse();
        assertThat(deployments.edit(record("I8-9", "None"), seen, "Bek", "")).isFalse();

        assertThat(deployments.find("I8-1")).contains(record("I8-1", "Mine"));
        Change edit = history.list("I8-1").get(1);
        assertThat(edit.kind()).isEqualTo(ChangeKind.EDIT);
        assertThat(edit.who()).isEqualTo("Aida");
        assertThat(edit.reason()).isEqualTo("saw it");
        assertThat(edit.importNumber()).isEmpty();
    }

    @Test
    void anEditMovesTheRecordToItsNewCountry() {
        write("p9", record("I9-1", "One"));
        edit("I9-1", record("I9-1", "One").withPlace(Place.of(Granularity.CITY, List.of("VU", "TO"), "Vila", "")));

        assertThat(deployments.listByCountry("VU")).extracting(Deployment::id).containsExactly("I9-1");
        assertThat(deployments.listByCountry("TO")).extracting(Deployment::id).containsExactly("I9-1");
        assertThat(deployments.listByCountry("ZA")).extracting(Deployment::id).doesNotContain("I9-1");
    }

    @Test
    void anUndoneImportLeavesRecordsAsTheyWereAndStaysListed() {
        write("p10", record("I10-1", "One"), record("I10-2", "Two"));
        Import second = write("p10", record("I10-1", "One, changed"), record("I10-3", "Three"));

        assertThat(imports.previewUndo(second.number())).isEqualTo(new Undo(1, 1, 0, List.of(), false));
        assertThat(imports.undo(second.number(), false, "Bek", "wrong file"))
                .isEqualTo(new Undo(1, 1, 0, List.of(), false));

        assertThat(deployments.find("I10-1")).contains(record("I10-1", "One"));
        assertThat(deployments.find("I10-3")).isEmpty();
        assertThat(deployments.listByCountry("ZA")).extracting(Deployment::id).contains("I10-1", "I10-2")
                .doesNotContain("I10-3");
        assertThat(imports.find(second.number()).orElseThrow().undone().orElseThrow().who()).isEqualTo("Bek");
        assertThat(history.list("I10-3")).extracting(Change::kind, Change::reason, Change::before, Change::after)
                .containsExactly(
                        tuple(ChangeKind.IMPORT, "", Optional.empty(), Optional.of(record("I10-3", "Three"))),
                        tuple(ChangeKind.UNDO, "wrong file", Optional.of(record("I10-3", "Three")), Optional.empty()));
        assertThatThrownBy(() -> imports.undo(second.number(), false, "Bek", ""))
                .hasMessage("Import " + second.number() + " is undone already.");
        assertThatThrownBy(() -> imports.undo(987654, false, "Bek", "")).hasMessage("There is no import 987654.");
    }

    @Test
    void anImportMayComeAgainAfterItWasUndone() {
        Import first = write("p11", record("I11-1", "One"));
        imports.undo(first.number(), false, "Bek", "");
        Import again = write("p11", record("I11-1", "One"));

        assertThat(again.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
        assertThat(history.list("I11-1")).extracting(Change::kind)
                .containsExactly(ChangeKind.IMPORT, ChangeKind.UNDO, ChangeKind.IMPORT);
        assertThat(imports.undo(again.number(), false, "Bek", "").removed()).isEqualTo(1);
    }

    @Test
    void importsAreUndoneOneAfterTheOther() {
        Import first = write("p12", record("I12-1", "One"));
        Import second = write("p12", record("I12-1", "Two"));
        Import third = write("p12", record("I12-1", "Three"));

        imports.undo(third.number(), false, "Bek", "");
        imports.undo(second.number(), false, "Bek", "");

        assertThat(deployments.find("I12-1")).contains(record("I12-1", "One"));
        assertThat(imports.undo(first.number(), false, "Bek", "")).isEqualTo(new Undo(1, 0, 0, List.of(), false));
        assertThat(deployments.find("I12-1")).isEmpty();
    }

    @Test
    void whatWasChangedSinceIsToldAndLeftAloneUnlessAskedFor() {
        Import first = write("p13", record("I13-1", "One"), record("I13-2", "Two"), record("I13-3", "Three"));
        edit("I13-1", record("I13-1", "One, mended here"));
        Import second = write("p13", record("I13-2", "Two, changed"));

        Undo looked = imports.previewUndo(first.number());
        assertThat(looked.removed()).isEqualTo(1);
        assertThat(looked.changedSince()).isEqualTo(2);
        assertThat(looked.since()).extracting(s -> s.toString().replaceAll("on [0-9-]{10}", "on a day")).containsExactly(
                "I13-1 was edited by Aida on a day UTC.", "I13-2 was imported again by Aida on a day UTC.");
        assertThat(imports.undo(first.number(), false, "Bek", "")).isEqualTo(looked);
        assertThat(deployments.find("I13-1")).contains(record("I13-1", "One, mended here"));
        assertThat(deployments.find("I13-2")).contains(record("I13-2", "Two, changed"));
        assertThat(deployments.find("I13-3")).isEmpty();

        edit("I13-2", record("I13-2", "Two, mended here"));
        Undo all = imports.undo(second.number(), true, "Bek", "");
        assertThat(all.restored()).isEqualTo(1);
        assertThat(deployments.find("I13-2")).contains(record("I13-2", "Two"));
    }

    @Test
    void allThatAnImportBroughtGoesIfAskedFor() {
        Import first = write("p14", record("I14-1", "One"), record("I14-2", "Two"), record("I14-3", "Three"));
        write("p14-other", record("I14-4", "Four"));
        edit("I14-1", record("I14-1", "One, mended here"));
        deployments.merge("I14-2", "I14-3", "Aida", "");
        deployments.merge("I14-4", "I14-1", "Aida", "");

        assertThat(imports.undo(first.number(), true, "Bek", "").removed()).isEqualTo(3);

        assertThat(deployments.find("I14-1")).isEmpty();
        assertThat(deployments.find("I14-2")).isEmpty();
        assertThat(deployments.find("I14-3")).isEmpty();
        assertThat(deployments.mergedInto("I14-4")).isEmpty();
        assertThat(deployments.listByCountry("ZA")).extracting(Deployment::id).contains("I14-4")
                .doesNotContain("I14-1", "I14-2", "I14-3");
    }

    @Test
    void whatIsMergedIsKeptAndListedNoMoreUntilItIsUnmerged() {
        write("p15", record("I15-1", "One"), record("I15-2", "Also one"));

        assertThat(deployments.merge("I15-2", "I15-1", "Aida", "same tender")).isTrue();

        assertThat(deployments.listByCountry("ZA")).extracting(Deployment::id).contains("I15-1").doesNotContain("I15-2");
        assertThat(deployments.list()).extracting(Deployment::id).contains("I15-1").doesNotContain("I15-2");
        assertThat(deployments.find("I15-2")).contains(record("I15-2", "Also one"));
        assertThat(deployments.mergedInto("I15-2")).contains("I15-1");
        assertThat(deployments.listMerged("I15-1")).containsExactly(record("I15-2", "Also one"));
        assertThat(deployments.merge("I15-2", "I15-1", "Aida", "")).isFalse();
        assertThat(deployments.merge("I15-1", "I15-1", "Aida", "")).isFalse();
        assertThat(deployments.merge("I15-1", "I15-9", "Aida", "")).isFalse();
        assertThat(deployments.merge("I15-1", "I15-2", "Aida", "")).isFalse();

        assertThat(write("p15", record("I15-2", "Also one, changed")).counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(deployments.listByCountry("ZA")).extracting(Deployment::id).doesNotContain("I15-2");

        assertThat(deployments.unmerge("I15-2", "Bek", "two tenders")).isTrue();
        assertThat(deployments.unmerge("I15-2", "Bek", "")).isFalse();
        assertThat(deployments.listByCountry("ZA")).contains(record("I15-2", "Also one, changed"));
        assertThat(history.list("I15-1")).extracting(Change::kind, Change::other, Change::reason).containsExactly(
                tuple(ChangeKind.IMPORT, "", ""), tuple(ChangeKind.MERGE, "I15-2", "same tender"),
                tuple(ChangeKind.UNMERGE, "I15-2", "two tenders"));
    }

    @Test
    void whatPeopleDoWithRecordsStandsInTheLogOfChanges() {
        Import first = write("p20", record("I20-1", "One"), record("I20-2", "Two"));
        Deployment mended = record("I20-1", "One, mended");
        deployments.edit(mended, DeploymentStore.version(record("I20-1", "One")), "Aida", "typo");
        deployments.create(record("I20-3", "Three"), "Bek", "seen there");
        deployments.merge("I20-2", "I20-1", "Aida", "same tender");
        deployments.unmerge("I20-2", "Bek", "two tenders");
        imports.undo(first.number(), true, "Bek", "wrong file");

        String told = "profile p20; file file.csv; SHA-256 " + "ab".repeat(32)
                + "; added 2, changed 0, unchanged 0, left alone 0, refused 0";
        assertThat(log.list(ImportStore.KIND, String.valueOf(first.number()))).extracting(Entry::who, Entry::before,
                Entry::after, Entry::reason)
                .containsExactly(tuple("Aida", "", told, ""), tuple("Bek", told, "", "wrong file"));
        assertThat(log.list(DeploymentStore.KIND, "I20-1")).extracting(Entry::who, Entry::before, Entry::after, Entry::reason)
                .containsExactly(tuple("Aida", DeploymentJson.write(record("I20-1", "One")), DeploymentJson.write(mended),
                        "typo"));
        assertThat(log.list(DeploymentStore.KIND, "I20-3")).extracting(Entry::who, Entry::before, Entry::after, Entry::reason)
                .containsExactly(tuple("Bek", "", DeploymentJson.write(record("I20-3", "Three")), "seen there"));
        assertThat(log.list(DeploymentStore.MERGE, "I20-2")).extracting(Entry::who, Entry::before, Entry::after)
                .containsExactly(tuple("Aida", "", "I20-1"), tuple("Bek", "I20-1", ""));
        assertThat(log.check(Optional.of(log.head()))).isEmpty();
    }

    @Test
    void aCancelledImportWritesNothing() {
        assertThatThrownBy(() -> imports.write(file("p16"),
                IntStream.range(0, 10_000).mapToObj(i -> new Incoming(record("I16-" + i, "x"), "", i)).iterator(), () -> 0,
                Set.of(), rows -> rows < 4000)).isInstanceOf(ImportStoppedException.class)
                .hasMessage("The import was cancelled after 4000 rows. Nothing was written.");

        assertThat(deployments.find("I16-0")).isEmpty();
        assertThat(imports.list()).extracting(i -> i.file().profile()).doesNotContain("p16");
    }

    @Test
    void aFileThatBreaksOffInTheMiddleWritesNothing() {
        List<Deployment> records = new ArrayList<>(IntStream.range(0, 3000).mapToObj(i -> record("I17-" + i, "x")).toList());
        records.add(record("x".repeat(100), "An id too long for its column"));

        assertThatThrownBy(() -> write("p17", records.toArray(Deployment[]::new))).isInstanceOf(RuntimeException.class);

        assertThat(deployments.find("I17-0")).isEmpty();
    }

    @Test
    void devicesAreCountedByKindAndPlaceAndListedNowhere() {
        write("p18", device("I18-1", "Suva", Operator.POLICE), device("I18-2", "Suva", Operator.POLICE),
                device("I18-3", "Suva", Operator.PRIVATE), device("I18-4", "Nadi", Operator.POLICE),
                system("I18-5", "FJ", "Nadi", ""), system("I18-6", "FJ", "Labasa", ""));

        assertThat(deployments.countDevices("FJ")).containsExactly(
                new DeviceCount("Nadi", Optional.of(Operator.POLICE), "operational", Set.of("cctv"), Set.of("anpr"), Set.of(),
                        "osm", 1),
                new DeviceCount("Suva", Optional.of(Operator.POLICE), "operational", Set.of("cctv"), Set.of("anpr"), Set.of(),
                        "osm", 2),
                new DeviceCount("Suva", Optional.of(Operator.PRIVATE), "operational", Set.of("cctv"), Set.of("anpr"),
                        Set.of(), "osm", 1));
        assertThat(deployments.listByCountry("FJ")).extracting(Deployment::id).containsExactly("I18-5", "I18-6");
        assertThat(finder.places("FJ")).extracting(PlaceLine::name, PlaceLine::systems, PlaceLine::devices)
                .containsExactly(tuple("Labasa", 1L, 0L), tuple("Nadi", 1L, 1L), tuple("Suva", 0L, 3L));
        assertThat(deployments.countries()).contains("FJ").doesNotHaveDuplicates().isSorted();
        assertThat(deployments.countDevices("FM")).isEmpty();

        edit("I18-3", device("I18-3", "Suva", Operator.POLICE));
        assertThat(deployments.countDevices("FJ")).extracting(DeviceCount::count).containsExactly(1L, 3L);
    }

    private Import write(String profile, Deployment... records) {
        return imports.write(file(profile), rows(records), () -> 0, Set.of(), Progress.UNWATCHED);
    }

    private void edit(String id, Deployment now) {
        String seen = DeploymentStore.version(deployments.find(id).orElseThrow());
        assertThat(deployments.edit(now, seen, "Aida", "a reason")).isTrue();
    }

    private static ImportFile file(String profile) {
        return new ImportFile(profile, "file.csv", "ab".repeat(32), "Aida");
    }

    /** In the lines behind the header. */
    private static Iterator<Incoming> rows(Deployment... records) {
        List<Deployment> list = Arrays.asList(records);
        return IntStream.range(0, list.size()).mapToObj(i -> new Incoming(list.get(i), "", i + 2)).iterator();
    }

    private static Deployment record(String id, String name) {
        return record(id, name, Place.of(Granularity.CITY, List.of("ZA"), "", ""), List.of(), Origin.OWN);
    }

    private static Deployment system(String id, String country, String place, String dataset) {
        return record(id, "System", Place.of(Granularity.CITY, List.of(country), place, ""),
                List.of(new Vendor("Hikvision", "CN", "")), new Origin(dataset, "", "", true, ""));
    }

    private static Deployment device(String id, String place, Operator operator) {
        Deployment d = record(id, "Camera", Place.of(Granularity.DEVICE, List.of("FJ"), place, ""), List.of(),
                new Origin("osm", "ODbL", "", true, ""));
        return new Deployment(id, d.kind(), d.name(), d.place(),
                new Operation("", Optional.of(operator), Set.of("cctv"), Set.of("anpr"), Set.of()), d.vendors(),
                d.financings(), d.hosting(), d.history(), d.scale(), d.proof(), d.related(), d.origin());
    }

    private static Deployment record(String id, String name, Place place, List<Vendor> vendors, Origin origin) {
        return new Deployment(id, RecordKind.DEPLOYMENT, name, place,
                new Operation("", Optional.empty(), Set.of("cctv"), Set.of("anpr"), Set.of()), vendors, List.of(),
                Hosting.NOT_SAID, new History("operational", "", "", "", "2019", "", ""), List.of(),
                new Proof("", "", Verdict.NOT_CHECKED, "", "", "low", List.of(new Source("News", "", "", ""))), Set.of(),
                origin);
    }
}
