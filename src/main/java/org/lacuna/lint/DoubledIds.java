package org.lacuna.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Provision;
import org.lacuna.ruleset.Ruleset;

/** Ids that stand twice. Files refuse them one by one; what is put together from several files may still have them. */
final class DoubledIds {

    private final Ruleset ruleset;
    private final List<Finding> findings = new ArrayList<>();

    DoubledIds(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    List<Finding> findings() {
        look("/criteria", "criterion", ruleset.criteria().map(Criterion::id));
        ruleset.criteria().forEach(c -> look("/criteria, " + c.id(), "option", c.options().stream().map(Option::id)));
        look("/ruleset.yaml", "group", ruleset.groups().stream().map(g -> g.id()));
        look("/ruleset.yaml", "domain", ruleset.domains().stream().map(d -> d.id()));
        look("/ruleset.yaml", "gate of", ruleset.gates().stream().map(g -> g.operator().code()));
        look("/ruleset.yaml", "cap", ruleset.caps().stream().map(c -> c.id()));
        look("/ruleset.yaml", "warning", ruleset.warnings().stream().map(w -> w.id()));
        look("/ruleset.yaml", "band", ruleset.bands().stream().map(b -> b.id()));
        look("/traits.yaml", "trait", ruleset.vocabulary().traits().stream().map(t -> t.id()));
        look("/traits.yaml", "status", ruleset.vocabulary().statuses().stream().map(s -> s.id()));
        look("/instruments.yaml", "instrument", ruleset.instruments().stream().map(i -> i.id()));
        ruleset.instruments().forEach(i -> look("/instruments.yaml, " + i.id(), "provision",
                i.provisions().stream().map(Provision::at)));
        return findings;
    }

    private void look(String file, String kind, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).distinct().forEach(id -> findings.add(Finding.fault(ruleset.id() + file,
                "The " + kind + " " + id + " stands there more than once; expected is once.")));
    }
}
