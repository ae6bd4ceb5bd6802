package org.lacuna.output;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Works the coverage of a country out again from nothing but its published file, by the sentences of the method page. */
@QuarkusTest
class RecomputeTest {

    private final Map<String, JsonNode> criteria = new HashMap<>();
    private JsonNode ruleset;
    private JsonNode sheet;
    private String operator;

    @ParameterizedTest
    @ValueSource(strings = { "KZ", "KG", "TJ", "UZ" })
    void theFileHoldsAllThatItsNumbersNeed(String country) throws IOException {
        JsonNode result = new ObjectMapper().readTree(given().get("/api/v1/countries/" + country + "/result").asString());
        ruleset = result.path("inputs").path("ruleset");
        sheet = result.path("inputs").path("answers");
        ruleset.path("groups").forEach(g -> g.path("criteria").forEach(c -> criteria.put(c.path("id").asText(), c)));
        int compared = 0;
        for (JsonNode domain : result.path("report").path("domains")) {
            JsonNode weights = list(ruleset.path("domains")).stream().filter(d -> d.path("id").equals(domain.path("id")))
                    .findFirst().orElseThrow().path("groups");
            for (JsonNode line : domain.path("operators")) {
                operator = line.path("operator").asText();
                double[] range = domain(weights);
                assertThat(100 * range[0]).isCloseTo(line.path("coverage").path("lo").asDouble(), within(1e-9));
                assertThat(100 * range[1]).isCloseTo(line.path("coverage").path("hi").asDouble(), within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(10);
    }

    private double[] domain(JsonNode weights) {
        List<double[]> groups = new ArrayList<>();
        for (JsonNode group : ruleset.path("groups")) {
            JsonNode weight = weights.path(group.path("id").asText());
            if (!weight.isMissingNode()) {
                groups.add(member(weight, capped(group)));
            }
        }
        return mean(groups);
    }

    private double[] capped(JsonNode group) {
        double[] mean = mean(list(group.path("criteria")).stream().filter(c -> names(c.path("operators"), operator))
                .map(c -> member(c.path("weight"), score(c))).toList());
        for (JsonNode cap : ruleset.path("caps")) {
            if (cap.path("domains").asBoolean() && names(cap.path("groups"), group.path("id").asText())) {
                for (int end = 0; end < 2; end++) {
                    mean[end] = holds(cap.path("when"), end) ? Math.min(cap.path("limit").asDouble(), mean[end]) : mean[end];
                }
            }
        }
        return mean;
    }

    /** With all open answers at their worst (0) or best (1). */
    private boolean holds(JsonNode condition, int end) {
        return condition.has("all") ? list(condition.path("all")).stream().allMatch(c -> holds(c, end))
                : score(criteria.get(condition.path("criterion").asText()))[end] <= condition.path("atMost").asDouble();
    }

    private double[] score(JsonNode criterion) {
        JsonNode answer = answer(criterion.path("id").asText());
        double worst = criterion.path("options").get(0).path("score").asDouble();
        return switch (answer.path("state").asText("unknown")) {
            case "unknown" -> new double[] { 0, 1 };
            case "silent" -> new double[] { worst, worst };
            default -> gated(criterion, answer, believed(answer, criterion.path("options")));
        };
    }

    private double[] believed(JsonNode answer, JsonNode options) {
        double[] said = list(options).stream().filter(o -> names(answer.path("options"), o.path("id").asText()))
                .mapToDouble(o -> o.path("score").asDouble()).sorted().toArray();
        List<JsonNode> living = list(answer.path("evidence")).stream().filter(this::isInForce).toList();
        if (living.isEmpty() && !answer.path("evidence").isEmpty()) {
            return new double[] { 0, 0 };
        }
        boolean cited = living.stream().anyMatch(e -> !(e.path("provision").asText() + e.path("link").asText()).isBlank());
        return new double[] { cited ? said[0] : 0, said[said.length - 1] };
    }

    private boolean isInForce(JsonNode evidence) {
        String day = sheet.path("asOf").asText();
        return !evidence.path("draft").asBoolean()
                && (evidence.path("inForceFrom").isNull() || evidence.path("inForceFrom").asText().compareTo(day) <= 0)
                && (evidence.path("inForceTo").isNull() || evidence.path("inForceTo").asText().compareTo(day) >= 0);
    }

    private double[] gated(JsonNode criterion, JsonNode answer, double[] rule) {
        for (JsonNode gate : ruleset.path("gates")) {
            boolean stands = gate.path("operator").asText().equals(operator) && names(criterion.path("gated"), operator);
            if (stands && !names(answer.path("binds"), operator)) {
                double[] share = score(criteria.get(gate.path("criterion").asText()));
                return new double[] { rule[0] * share[0], rule[1] * (answer.path("binds").isNull() ? 1 : share[1]) };
            }
        }
        return rule;
    }

    private JsonNode answer(String criterion) {
        List<JsonNode> all = list(sheet.path("answers")).stream()
                .filter(a -> a.path("criterion").asText().equals(criterion)).toList();
        return all.stream().filter(a -> a.path("operator").asText().equals(operator)).findFirst()
                .or(() -> all.stream().filter(a -> a.path("operator").isNull()).findFirst())
                .orElse(MissingNode.getInstance());
    }

    private static double[] member(JsonNode weight, double[] range) {
        return new double[] { weight.path("value").asDouble(), range[0], range[1] };
    }

    private static double[] mean(List<double[]> members) {
        double weights = members.stream().mapToDouble(m -> m[0]).sum();
        return new double[] { members.stream().mapToDouble(m -> m[0] * m[1]).sum() / weights,
                members.stream().mapToDouble(m -> m[0] * m[2]).sum() / weights };
    }

    private static boolean names(JsonNode list, String id) {
        return list(list).stream().anyMatch(n -> n.asText().equals(id));
    }

    private static List<JsonNode> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
