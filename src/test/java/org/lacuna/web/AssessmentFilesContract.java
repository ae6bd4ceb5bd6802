package org.lacuna.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.access.OnBehalf;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.Evidence;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Point;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.intake.BroughtFile;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.people.Organisation;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Signatory;
import org.lacuna.reply.Subject;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AnswerHistory;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.AuditLog;
import org.lacuna.store.CopyStore;
import org.lacuna.store.DeploymentHistory;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.ReplyStore;
import org.lacuna.store.Signed;
import org.lacuna.travel.RefusedParcelException;

/** Whole assessments that go from one organisation to another, which keeps nothing of theirs, and back. Vanuatu, code VU. */
abstract class AssessmentFilesContract {

    private static final Signed BY = new Signed("Reed", "Read the act again");

    @Inject
    AssessmentFiles files;
    @Inject
    AssessmentStore assessments;
    @Inject
    DeploymentStore deployments;
    @Inject
    DeploymentHistory history;
    @Inject
    ReplyStore replies;
    @Inject
    CopyStore copies;
    @Inject
    PeopleStore people;
    @Inject
    AnswerHistory answers;
    @Inject
    AuditLog log;
    @Inject
    Rulesets rulesets;
    @Inject
    OnBehalf onBehalf;

    @TempDir
    Path folder;

    /** In an organisation of its own: answers of all kinds, an edited, a merged, a mapped and a private record. */
    private Path packed() {
        String organisation = people.createOrganisation("From").id();
        Path file = folder.resolve("VU-2026.zip");
        as(organisation, () -> {
            String id = Organisation.idFor(organisation, "VU-2026");
            assessments.create(new AnswerSheet(id, "VU", rulesets.base().source(), LocalDate.of(2026, 11, 24), List.of()), BY);
            keep(ACT, "act.pdf", ACT_TEXT);
            keep(OLD, "старый.txt", OLD_TEXT);
            assessments.save(id, full("fr-legal-basis"), 0, BY);
            assessments.save(id, own("fr-legal-basis"), 0, BY);
            assessments.save(id, replaced("fr-dpia"), 0, BY);
            assessments.save(id, Answer.of("fr-dpia", "full", Set.of(Operator.POLICE)),
                    assessments.version(id, "fr-dpia", Optional.empty()), BY);
            deployments.save(List.of(record("VU-1", "Cameras", Granularity.CITY, Origin.OWN),
                    record("VU-2", "The same cameras", Granularity.CITY, OPEN),
                    record("VU-3", "Private", Granularity.CITY, new Origin("closed", "All rights reserved", "", false, "")),
                    record("VU-4", "On a map", Granularity.DEVICE, OPEN)));
            deployments.edit(record("VU-1", "Cameras of the port", Granularity.CITY, Origin.OWN),
                    DeploymentStore.version(deployments.find("VU-1").orElseThrow()), "Reed", "Seen on site");
            deployments.merge("VU-2", "VU-1", "Reed", "One system");
            replies.add(id, reply(), BY);
            replies.withdraw(id, replies.add(id, reply(), BY), "Sent twice", 1, BY);
            write(id, file);
        });
        return file;
    }

    private static Reply reply() {
        return new Reply(0, Subject.criterion("fr-dpia"), new Signatory("A. Minister", "Ministry", "", "Vanuatu"),
                LocalDate.of(2026, 11, 20), "fr", "Nous ne sommes pas d'accord.", "We do not agree.", "File 7", "",
                Optional.empty());
    }

    private static final String ACT_TEXT = "%PDF-1.7 the act";
    private static final String OLD_TEXT = "What the act said before";
    private static final KeptCopy ACT = new KeptCopy(sha256(ACT_TEXT), ACT_TEXT.length(), CopyKind.PDF);
    /** Named in the history alone. */
    private static final KeptCopy OLD = new KeptCopy(sha256(OLD_TEXT), OLD_TEXT.length(), CopyKind.TXT);

    private void keep(KeptCopy copy, String name, String content) {
        try {
            copies.keep(copy, name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), BY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer replaced(String criterion) {
        return new Answer(criterion, Optional.empty(), AnswerState.VALUE, Set.of("none"), Optional.empty(),
                List.of(new Evidence("Police Act", "art 11", "", "", Optional.empty(), false, Optional.empty(),
                        Optional.empty(), "").with(OLD)),
                Optional.empty(), "", "", false);
    }

    private static final Origin OPEN = new Origin("aigs", "CC BY 4.0", "Somebody", true, "Country: Vanuatu");

    private static Answer full(String criterion) {
        return new Answer(criterion, Optional.empty(), AnswerState.VALUE, Set.of("partial"),
                Optional.of(Set.of(Operator.POLICE, Operator.MUNICIPAL)),
                List.of(new Evidence("Police Act", "art 12", "Полиция вправе …", "The police may …",
                        "https://example.org/act?a=1&b=2",
                        Optional.of(LocalDate.of(2026, 11, 1)), false, Optional.of(LocalDate.of(2020, 2, 29)),
                        Optional.empty(), "second edition").with(ACT)),
                Optional.of(Confidence.HIGH), "Закон называет <камеры> & \"лица\".", "", true);
    }

    private static Answer own(String criterion) {
        return new Answer(criterion, Optional.of(Operator.PRIVATE), AnswerState.SEVERAL, Set.of("none", "partial"),
                Optional.empty(), List.of(), Optional.empty(), "", "", false);
    }

    private static Deployment record(String id, String name, Granularity granularity, Origin origin) {
        return new Deployment(id, RecordKind.DEPLOYMENT, name,
                new Place(granularity, List.of("VU"), "Port Vila", "", List.of("Vila"), Optional.of(new Point(-17.7, 168.3)),
                        ""),
                new Operation("City police", Optional.of(Operator.POLICE), Set.of("cctv"), Set.of("face-recognition", "anpr"),
                        Set.of("foreign-hosting")),
                List.of(new Vendor("Vendor", "CN", "supplier"), new Vendor("Other", "", "")),
                List.of(new Financing("loan", Optional.of(new BigDecimal("9.50")), "USD", "exact", "$9.50", "Bank", "CN")),
                new Hosting("unknown", "not stated", ""),
                new History("pilot", "trial", "2026", "2025", "2025-03", "2027 (planned)", "start: March"),
                List.of(Claim.cameras(OptionalLong.of(800), OptionalLong.empty(), "at-least", "over 800", "2024")),
                new Proof("says", "who", Verdict.PARTLY_CONFIRMED, "note", "2026-11-24", "medium",
                        List.of(new Source("b", "p", "https://example.org/b", "2024"), new Source("a", "", "", ""))),
                Set.of("VU-9"), origin);
    }

    private void as(String organisation, Runnable work) {
        onBehalf.run(OnBehalf.program(organisation), work);
    }

    private void write(String id, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(files.write(id, out)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String take(Path file) {
        return takeAs(file, "");
    }

    @Test
    void exportImportExportGivesTheSameBytes() throws IOException {
        Path first = packed();
        Path second = folder.resolve("again.zip");
        String to = people.createOrganisation("To").id();
        as(to, () -> {
            assertThat(files.look(first, "").look().records().added()).isEqualTo(3);
            write(take(first), second);
            assertThat(files.look(first, "").look().isNothing()).isTrue();
        });

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        String last = people.createOrganisation("Last").id();
        as(last, () -> write(take(second), folder.resolve("last.zip")));
        assertThat(Files.readAllBytes(folder.resolve("last.zip"))).isEqualTo(Files.readAllBytes(first));
    }

    @Test
    void whatComesIsWhatWasThere() {
        Path file = packed();
        String to = people.createOrganisation("To").id();
        as(to, () -> {
            String id = take(file);
            assertThat(id).isEqualTo("VU-2026-o" + to);
            assertThat(Set.copyOf(assessments.find(id).orElseThrow().answers())).isEqualTo(Set.of(full("fr-legal-basis"),
                    own("fr-legal-basis"), Answer.of("fr-dpia", "full", Set.of(Operator.POLICE))));
            assertThat(deployments.find("VU-1")).contains(record("VU-1", "Cameras of the port", Granularity.CITY, Origin.OWN));
            assertThat(deployments.mergedInto("VU-2")).contains("VU-1");
            assertThat(deployments.listByCountry("VU")).extracting(Deployment::id).containsExactly("VU-1");
            assertThat(deployments.countDevices("VU")).hasSize(1);
            assertThat(deployments.find("VU-3")).isEmpty();
            assertThat(history.list("VU-1")).extracting(c -> c.kind().code()).containsExactly("import", "edit", "merge");
            assertThat(history.list("VU-1").get(1).reason()).isEqualTo("Seen on site");
            // An import leaves it alone, as it was edited there.
            assertThat(deployments.compare(List.of(record("VU-1", "Cameras", Granularity.CITY, Origin.OWN))).edited())
                    .containsExactly("VU-1");
            assertThat(replies.list(id)).extracting(Reply::text).containsExactly("Nous ne sommes pas d'accord.",
                    "Nous ne sommes pas d'accord.");
            assertThat(replies.list(id)).extracting(r -> r.withdrawn().isPresent()).containsExactly(false, true);
            assertThat(replies.list(id).get(0).stood()).isEqualTo(Subject.criterion("fr-dpia")
                    .fingerprint(assessments.find(id).orElseThrow(), List.of()));
            assertThat(log.check(Optional.of(log.head()))).isEmpty();
        });
    }

    @Test
    void theZipSaysWhatItIsAndWhatWasLeftOut() {
        Map<String, String> parts = parts(packed());

        assertThat(parts.keySet()).startsWith("answers.jsonl", "copies.jsonl",
                "copies/" + OLD.sha256(), "copies/" + ACT.sha256(), "histories.jsonl", "log.json", "records.jsonl",
                "replies.jsonl", "ruleset/base/criteria/10-foundations-law.yaml")
                .endsWith("ruleset/schema/vendor-states.schema.json", "manifest.json");
        assertThat(parts.get("manifest.json")).contains("\"id\" : \"VU-2026\"", "\"country\" : \"VU\"",
                "\"fingerprint\" : \"" + rulesets.base().source().fingerprint() + "\"",
                "\"leftOut\" : {\n    \"records\" : 1\n  }");
        assertThat(parts.get("answers.jsonl").lines()).hasSize(3);
        assertThat(parts.get("log.json")).contains("\"who\":\"Reed\"", "\"what\":\"fr-dpia all\"", "Read the act again");
        assertThat(String.join("", parts.values())).doesNotContain("VU-3");
    }

    @Test
    void copiesOfDocumentsTravelThoughOnlyTheHistoryNamesThem() {
        Path file = packed();
        String to = people.createOrganisation("To").id();
        as(to, () -> {
            String id = take(file);
            for (KeptCopy copy : List.of(ACT, OLD)) {
                assertThat(copies.find(copy.sha256())).map(CopyStore.Kept::copy).contains(copy);
                assertThat(copies.find(copy.sha256()).orElseThrow().who()).isEqualTo("Reed");
                assertThat(copies.find(copy.sha256()).orElseThrow().passedOn()).isFalse();
                assertThat(copies.assessments(copy.sha256())).containsExactly(id);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                copies.bytes(ACT.sha256()).write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(out).hasToString(ACT_TEXT);
        });
        assertThat(parts(file).get("copies.jsonl")).contains("\"name\":\"старый.txt\"", "\"who\":\"Reed\"");
    }

    @Test
    void aCopyThatIsNotWhatItSaysIsRefused() throws IOException {
        Map<String, String> good = parts(packed());
        String act = "copies/" + ACT.sha256();
        assertRefused(anew(good, act, a -> "%PDF-1.7 another act"), act + " is another document than its name says: its SHA-256"
                + " is " + sha256("%PDF-1.7 another act") + ".");
        assertRefused(changed(good, act, a -> "%PDF-1.7 another act"),
                act + " is not what the manifest says: it was changed or damaged on its way.");
        assertRefused(anew(good, "copies.jsonl", a -> a.replace("application/pdf", "text/html")),
                act + " is not as copies.jsonl tells.");
        assertRefused(anew(good, "copies.jsonl", a -> a.replace("\"bytes\":16", "\"bytes\":17")),
                act + " is not as copies.jsonl tells.");
        assertRefused(anew(good, "copies.jsonl", a -> a + "{}\n"), "copies.jsonl, line 3: This tells of no copy.");
        Map<String, String> without = new LinkedHashMap<>(good);
        without.remove(act);
        assertRefused(zip(manifest(without, "", false)),
                "copies.jsonl tells of the copy " + ACT.sha256() + ", which is not in the zip.");
        without.put("copies.jsonl", good.get("copies.jsonl").lines().filter(l -> !l.contains(ACT.sha256())).findFirst()
                .orElseThrow() + "\n");
        assertRefused(zip(manifest(without, "", false)), "The answer to fr-legal-basis names the copy " + ACT.sha256()
                + ", which is not in the zip as it says.");
        Map<String, String> program = new LinkedHashMap<>(good);
        program.put("copies/" + sha256("MZ\0program"), "MZ\0program");
        assertRefused(zip(manifest(program, "", false)), "copies/" + sha256("MZ\0program") + " is none of what may be kept: "
                + CopyKind.all() + ".");
        Map<String, String> large = new LinkedHashMap<>(good);
        String much = "x".repeat(200_000);
        large.put("copies/" + sha256(much), much);
        large.put("copies.jsonl", good.get("copies.jsonl") + "{\"sha256\":\"" + sha256(much) + "\",\"bytes\":200000,"
                + "\"type\":\"text/plain\",\"name\":\"x.txt\",\"at\":\"2026-11-24T12:00:00Z\",\"who\":\"Reed\"}\n");
        assertRefused(zip(manifest(large, "", false)), "copies/" + sha256(much)
                + " has 200000 bytes; copies that are kept here have at most 102400.");
    }

    @Test
    void whatIsTakenHereComesInUnderAnotherName() throws IOException {
        Path file = packed();
        String to = people.createOrganisation("To").id();
        as(to, () -> {
            String id = take(file);
            assessments.save(id, Answer.of("fr-signage", "none", Set.of()), 0, BY);
            String other = takeAs(file, "VU-2026-b");
            assertThat(other).isEqualTo("VU-2026-b-o" + to);
            assertThat(files.look(file, "VU-2026-b").look().cameAs()).contains("VU-2026");
            assertThat(assessments.find(other).orElseThrow().fingerprint())
                    .isNotEqualTo(assessments.find(id).orElseThrow().fingerprint());
            assertThat(answers.list(other, "fr-dpia", Optional.empty()).get(0).reason())
                    .isEqualTo("Taken in from VU-2026.zip, SHA-256 " + sha256(file) + ", came as VU-2026");
            write(other, folder.resolve("renamed.zip"));
            for (String bad : List.of("KZ-2026", "VU", "VU-2026-o7", "VU-a/b")) {
                assertThatThrownBy(() -> files.look(file, bad)).isInstanceOf(RefusedParcelException.class)
                        .hasMessage("An assessment cannot be called " + bad + "; allowed are VU, a hyphen and 1 to 30 letters,"
                                + " digits and hyphens, without a number of an organisation at the end.");
            }
        });
        Map<String, String> before = parts(file);
        Map<String, String> after = parts(folder.resolve("renamed.zip"));
        before.put("manifest.json", before.get("manifest.json").replace("\"VU-2026\"", "\"VU-2026-b\""));
        assertThat(after).isEqualTo(before);
    }

    private String takeAs(Path file, String as) {
        try {
            return files.take(file, as, file.getFileName().toString(), "Rush").id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return BroughtFile.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsChangedHereComesBehindTheLogThatTravelled() {
        Path file = packed();
        Path later = folder.resolve("later.zip");
        String to = people.createOrganisation("To").id();
        as(to, () -> {
            String id = take(file);
            assessments.save(id, Answer.of("fr-signage", "none", Set.of()), 0, new Signed("Rush", "Now"));
            write(id, later);
        });

        String before = parts(file).get("log.json");
        String after = parts(later).get("log.json");
        assertThat(after).startsWith(before.substring(0, before.length() - 3)).contains("\"who\":\"Rush\"");
        assertThat(after.lines().count()).isEqualTo(before.lines().count() + 1);
    }

    @Test
    void anotherAssessmentOfItsNameIsLeftAsItIs() {
        Path file = packed();
        String to = people.createOrganisation("To").id();
        as(to, () -> {
            String id = take(file);
            assessments.save(id, Answer.of("fr-signage", "none", Set.of()), 0, BY);
            AnswerSheet before = assessments.find(id).orElseThrow();
            assertThatThrownBy(() -> take(file)).isInstanceOf(RefusedParcelException.class)
                    .hasMessage("There is an assessment " + id
                            + " here already, and it says something else. It stays as it is, and nothing is taken in.");
            assertThat(assessments.find(id)).contains(before);
        });
    }

    @Test
    void aPartOfALaterLacunaIsKeptUnlessItIsNeeded() throws IOException {
        Map<String, String> parts = parts(packed());
        parts.put("reviews.json", "{\"later\": true}\n");
        Path open = zip(manifest(parts, "reviews.json", false));
        String to = people.createOrganisation("To").id();
        as(to, () -> write(take(open), folder.resolve("kept.zip")));

        assertThat(parts(folder.resolve("kept.zip"))).containsEntry("reviews.json", "{\"later\": true}\n");
        assertRefused(zip(manifest(parts, "reviews.json", true)), "This Lacuna does not know the part reviews.json, without"
                + " which the assessment cannot be understood; a later Lacuna does.");
    }

    @Test
    void hostileZipsAreRefusedWithASentenceAndNothingIsKept() throws Exception {
        Path file = packed();
        Map<String, String> good = parts(file);
        assertRefused(Files.writeString(folder.resolve("a.txt"), "hello"),
                "The file is no zip; allowed is the zip of an assessment.");
        byte[] bytes = Files.readAllBytes(file);
        assertRefused(Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2)),
                "The file begins like a zip archive or a spreadsheet, but is damaged or cut off.");
        assertRefused(changed(good, "manifest.json", m -> null),
                "The zip has no manifest.json, so it is not the zip of an assessment.");
        assertRefused(changed(good, "manifest.json", m -> m.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2")),
                "The zip has format version 2; this Lacuna reads 1. A later Lacuna reads later ones.");
        assertRefused(changed(good, "manifest.json", m -> m.replace("lacuna-assessment", "other")),
                "manifest.json does not say that this is the zip of an assessment.");
        assertRefused(changed(good, "manifest.json", m -> m.replace("\"VU\"", "\"../VU\"")),
                "manifest.json is not as format version 1 has it.");
        assertRefused(changed(good, "answers.jsonl", a -> a.replace("Police Act", "Other Act!")),
                "answers.jsonl is not what the manifest says: it was changed or damaged on its way.");
        assertRefused(changed(good, "records.jsonl", a -> null), "The zip lacks records.jsonl, which its manifest lists.");
        assertRefused(more(good, "more.txt", "x"), "The zip has more.txt, which its manifest does not list.");
        assertRefused(more(good, "../evil.txt", "x"), "The file holds a file named ../evil.txt, which points outside;"
                + " allowed are names of files in folders below.");
        Map<String, String> less = new LinkedHashMap<>(good);
        less.remove("log.json");
        assertRefused(zip(manifest(less, "", false)), "The zip lacks log.json, which every assessment has.");
        Map<String, String> bomb = new LinkedHashMap<>(good);
        bomb.put("answers.jsonl", "{}\n" + " ".repeat(30_000_000));
        assertRefused(zip(manifest(bomb, "", false)), "The part answers.jsonl unpacks to more than 200 times its size,"
                + " which is the limit.");
    }

    @Test
    void whatNoFormWouldTakeIsRefusedThoughItsHashesAreRight() throws IOException {
        Map<String, String> good = parts(packed());
        assertRefused(anew(good, "answers.jsonl", a -> a.replace("https://example.org/act", "javascript:alert(1)//")),
                "answers.jsonl, line 2: The answer to fr-legal-basis has a source with a link that is none.");
        assertRefused(anew(good, "answers.jsonl", a -> "nonsense\n" + a), "answers.jsonl, line 1: This is no answer.");
        assertRefused(anew(good, "answers.jsonl", a -> a + a.lines().findFirst().orElseThrow() + "\n"),
                "answers.jsonl, line 4: There is an answer to fr-dpia for the same operator before.");
        assertRefused(anew(good, "records.jsonl", a -> a.replace("https://example.org/b", "javascript:b")),
                "records.jsonl, line 1: The record VU-1 has javascript:b as source1_url; allowed is nothing or a link that "
                        + "begins with http:// or https://.");
        assertRefused(anew(good, "records.jsonl", a -> a.replace("\"into\":\"VU-1\"", "\"into\":\"VU-7\"")),
                "records.jsonl: The record VU-2 is merged into VU-7, which is not there or merged itself.");
        assertRefused(anew(good, "histories.jsonl", a -> a.replace("\"deployment\":\"VU-4\"", "\"deployment\":\"KZ-1\"")),
                "histories.jsonl, line 6: This is no change of a record that is there.");
        assertRefused(anew(good, "replies.jsonl", a -> a.replace("\"number\":2", "\"number\":1")),
                "replies.jsonl, line 2: This is no reply, or not the one numbered 2.");
        assertRefused(anew(good, "replies.jsonl", a -> a.replace("\"fr\"", "\"javascript\"")),
                "replies.jsonl, line 1: This is no reply.");
        assertRefused(anew(good, "log.json", a -> "[\n{\"evil\":1}\n]\n"), "log.json is no log of changes.");
    }

    private void assertRefused(Path file, String sentence) {
        String to = people.createOrganisation("To").id();
        as(to, () -> {
            for (int i = 0; i < 2; i++) {
                boolean look = i == 0;
                assertThatThrownBy(() -> {
                    if (look) {
                        files.look(file, "");
                    } else {
                        take(file);
                    }
                }).isInstanceOfAny(UnreadableFileException.class, RefusedParcelException.class).hasMessage(sentence);
            }
            assertThat(assessments.list()).isEmpty();
            assertThat(deployments.list()).isEmpty();
        });
    }

    private static Map<String, String> parts(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private Path changed(Map<String, String> good, String part, UnaryOperator<String> change) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(good);
        String after = change.apply(parts.remove(part));
        if (after != null) {
            parts.put(part, after);
        }
        return zip(parts);
    }

    private Path more(Map<String, String> good, String part, String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(good);
        parts.put(part, content);
        return zip(parts);
    }

    private Path anew(Map<String, String> good, String part, UnaryOperator<String> change) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(good);
        String after = change.apply(parts.get(part));
        assertThat(after).isNotEqualTo(parts.get(part));
        parts.put(part, after);
        return zip(manifest(parts, "", false));
    }

    /** With a manifest that is true of them. */
    private static Map<String, String> manifest(Map<String, String> parts, String more, boolean needed) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        String manifest = all.remove("manifest.json");
        StringBuilder list = new StringBuilder();
        all.forEach((name, text) -> list.append(list.length() == 0 ? "" : ",").append("{\"name\":\"").append(name)
                .append("\",\"bytes\":").append(text.getBytes(StandardCharsets.UTF_8).length).append(",\"sha256\":\"")
                .append(sha256(text)).append("\",\"needed\":").append(name.equals(more) && needed).append('}'));
        all.put("manifest.json", manifest.replaceAll("(?s)\"parts\" : \\[.*]", "\"parts\" : [" + list + "]"));
        return all;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(Files.createTempFile(folder, "made", ".zip"), out.toByteArray());
    }
}
