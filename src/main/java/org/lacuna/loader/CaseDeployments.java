package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.lacuna.cases.Case;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;

/** Makes deployments of valid trees of a case: only what is scored is filled in. */
final class CaseDeployments {

    private CaseDeployments() {
    }

    static Deployment read(JsonNode node) {
        String id = text(node, "id");
        return new Deployment(id, RecordKind.DEPLOYMENT, id, Place.of(Granularity.SITE, List.of(Case.COUNTRY), "", ""),
                new Operation("", optional(node, "operator").map(Operator::of), Set.of(), set(node, "traits"),
                        set(node, "possibleTraits")),
                list(node, "vendors", CaseDeployments::vendor), List.of(), Hosting.NOT_SAID,
                History.of(text(node, "status")), cameras(node.get("cameras")),
                new Proof("", "", Verdict.ADDED, "", "", "high", List.of()), Set.of(), Origin.OWN);
    }

    private static Vendor vendor(JsonNode home) {
        return new Vendor("", home.asText().equals("unknown") ? "" : home.asText(), "");
    }

    private static List<Claim> cameras(JsonNode node) {
        if (node == null) {
            return List.of();
        }
        JsonNode lowest = node.isArray() ? node.get(0) : node;
        JsonNode highest = node.isArray() ? node.get(1) : node;
        return List.of(Claim.cameras(OptionalLong.of(lowest.asLong()), OptionalLong.of(highest.asLong()), "", "", ""));
    }
}
