package org.lacuna.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.lacuna.ruleset.Operator;

/** A deployment of which every part may be anything that is allowed. */
public final class AnyDeployment {

    private static final String[] PIECES = { "a", "Ж", "|", "\\", "\\|", ",", "\"", "=", " b", "<i>", "ə", "🎥", "'" };

    private final Random random;

    public AnyDeployment(long seed) {
        random = new Random(seed);
    }

    public Deployment make() {
        return new Deployment("x:" + random.nextInt(100), of(RecordKind.values()), word(),
                new Place(of(Granularity.values()), some(1, () -> of("KG", "KZ", "NA")), text(), text(), some(0, this::word),
                        maybe(() -> new Point(random.nextInt(-90, 91) / 7.0, random.nextInt(-180, 181) / 1e6)), text()),
                operation(), some(0, () -> new Vendor(word(), of("", "CN"), text())), financings(),
                new Hosting(of("", Hosting.UNKNOWN, "KG"), text(), text()),
                new History(of("operational", "unknown"), text(), date(), date(), date(), date(), text()),
                some(0, this::claim), proof(), Set.copyOf(new HashSet<>(some(0, () -> of("a:1", "b:2", "c:3")))),
                new Origin(text(), text(), text(), random.nextBoolean(), String.join("\n", some(0, this::word))));
    }

    private Operation operation() {
        List<String> traits = new ArrayList<>(List.of("anpr", "border", "drones", "park"));
        Collections.shuffle(traits, random);
        return new Operation(text(), maybe(() -> of(Operator.values())),
                Set.copyOf(new HashSet<>(some(0, () -> of("cctv", "anpr")))),
                Set.copyOf(traits.subList(0, random.nextInt(3))), Set.copyOf(traits.subList(2, 2 + random.nextInt(3))));
    }

    private List<Financing> financings() {
        return some(0, () -> new Financing(of("", "loan", "donation"),
                maybe(() -> new BigDecimal(of("0", "4300000", "9.5", "100.50"))), of("", "USD"), of("", "approx"), text(),
                text(), of("", "CN"))).stream().filter(f -> !f.isNothing()).toList();
    }

    private Claim claim() {
        long min = random.nextInt(1000);
        OptionalLong low = random.nextBoolean() ? OptionalLong.of(min) : OptionalLong.empty();
        OptionalLong high = random.nextBoolean() ? OptionalLong.of(min + random.nextInt(9)) : OptionalLong.empty();
        return new Claim(of(Claim.UNITS.toArray(new String[0])), low, high, of("", "exact", "at-least"), text(), date(),
                text());
    }

    private Proof proof() {
        List<Source> sources = new ArrayList<>(some(1, () -> new Source(word(), text(), of("", "https://example.org/a?b|c"),
                date())));
        if (random.nextInt(9) == 0) {
            IntStream.range(sources.size(), CommonRecord.MOST_SOURCES)
                    .forEach(n -> sources.add(new Source("", "", "http://example.org/" + n, "")));
        }
        return new Proof(text(), text(), of(Verdict.values()), text(), date(), of("high", "medium", "low"), sources);
    }

    private String date() {
        return of("", "2019", "2019-03", "2020-02-29", "2025-12 (planned)", "2020 (inferred)");
    }

    private String text() {
        return random.nextInt(3) == 0 ? "" : word();
    }

    private String word() {
        StringBuilder word = new StringBuilder(PIECES[random.nextInt(2)]);
        IntStream.range(0, random.nextInt(4)).forEach(i -> word.append(of(PIECES)));
        return word.toString();
    }

    private <T> List<T> some(int least, Supplier<T> one) {
        return IntStream.range(0, least + random.nextInt(4)).mapToObj(i -> one.get()).toList();
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
