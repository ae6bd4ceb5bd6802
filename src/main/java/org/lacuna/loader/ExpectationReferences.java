package org.lacuna.loader;

import static org.lacuna.loader.CaseReferences.eachKnown;
import static org.lacuna.loader.References.known;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;

/** Checks that what a case expects can be expected. */
final class ExpectationReferences {

    private final Ruleset ruleset;
    private final YamlTree tree;
    private final Set<String> deployments;

    /** @param deployments ids of those of the case */
    ExpectationReferences(Ruleset ruleset, YamlTree tree, Set<String> deployments) {
        this.ruleset = ruleset;
        this.tree = tree;
        this.deployments = deployments;
    }

    void check(String pointer, JsonNode expect) {
        each(expect, "criteria", pointer, this::checkCriterion);
        Set<String> practice = ruleset.groups().stream().filter(g -> g.track() == Group.Track.PRACTICE).map(Group::id)
                .collect(Collectors.toSet());
        each(expect, "practice", pointer, (at, points) -> {
            known(tree, at, "group on practice", name(at), practice);
            checkPoints(at, points);
        });
        Set<String> domains = ruleset.domains().stream().map(Domain::id).collect(Collectors.toSet());
        each(expect, "coverage", pointer, (at, domain) -> {
            known(tree, at, "domain", name(at), domains);
            domain.properties().forEach(e -> checkPoints(at + "/" + e.getKey(), e.getValue()));
        });
        Set<String> caps = ruleset.caps().stream().filter(Cap::domains).map(Cap::id).collect(Collectors.toSet());
        for (String key : List.of("caps", "capsUndecided")) {
            each(expect, key, pointer, (at, ids) -> eachKnown(tree, at, "cap on domains", caps));
        }
        each(expect, "gates", pointer, (at, ids) -> criteria(at, ids));
        criteria(pointer + "/gaps", expect.path("gaps"));
        criteria(pointer + "/blocked", expect.path("blocked"));
        each(expect, "deployments", pointer, this::checkDeployment);
        checkPoints(pointer + "/shareUncovered", expect.path("shareUncovered"));
        if (expect.has("next")) {
            criterion(pointer + "/next", expect.path("next").asText());
        }
    }

    private void checkCriterion(String pointer, JsonNode expect) {
        criterion(pointer, name(pointer));
        checkPoints(pointer, expect);
        expect.properties().forEach(e -> checkPoints(pointer + "/" + e.getKey(), e.getValue()));
    }

    private void checkDeployment(String pointer, JsonNode expect) {
        known(tree, pointer, "deployment", name(pointer), deployments);
        Set<String> caps = ruleset.caps().stream().map(Cap::id).collect(Collectors.toSet());
        eachKnown(tree, pointer + "/caps", "cap", caps);
        eachKnown(tree, pointer + "/capsUndecided", "cap", caps);
        checkPoints(pointer + "/coverage", expect.path("coverage"));
        checkPoints(pointer + "/uncovered", expect.path("uncovered"));
    }

    private void checkPoints(String pointer, JsonNode points) {
        if (points.isArray() && points.get(0).asDouble() > points.get(1).asDouble()) {
            tree.problem(pointer, name(pointer) + " falls from " + points.get(0).asText() + " to "
                    + points.get(1).asText() + "; the lower end comes first.");
        }
    }

    private void criteria(String pointer, JsonNode ids) {
        for (int i = 0; i < ids.size(); i++) {
            criterion(pointer + "/" + i, ids.get(i).asText());
        }
    }

    private void criterion(String pointer, String id) {
        if (ruleset.find(id).isEmpty()) {
            tree.problem(pointer, "The ruleset " + ruleset.id() + " has no criterion " + id + ".");
        }
    }

    private interface Visit {
        void visit(String pointer, JsonNode node);
    }

    private static void each(JsonNode expect, String key, String pointer, Visit visit) {
        expect.path(key).properties()
                .forEach(e -> visit.visit(pointer + "/" + key + "/" + YamlTree.escape(e.getKey()), e.getValue()));
    }

    /** The last word of a pointer. */
    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
