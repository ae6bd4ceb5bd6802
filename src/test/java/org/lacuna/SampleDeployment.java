package org.lacuna;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;

/** Builds a deployment. */
public final class SampleDeployment {

    private final String id;
    private RecordKind kind = RecordKind.DEPLOYMENT;
    private Optional<Operator> operator = Optional.of(Operator.POLICE);
    private Set<String> traits = Set.of();
    private Set<String> possibleTraits = Set.of();
    private String status = "operational";
    private Verdict verdict = Verdict.CONFIRMED;
    private final List<Vendor> vendors = new ArrayList<>();
    private final List<Claim> cameras = new ArrayList<>();

    SampleDeployment(String id) {
        this.id = id;
    }

    public SampleDeployment kind(RecordKind what) {
        kind = what;
        return this;
    }

    public SampleDeployment operator(Operator who) {
        operator = Optional.of(who);
        return this;
    }

    public SampleDeployment operatorUnknown() {
        operator = Optional.empty();
        return this;
    }

    public SampleDeployment traits(String... certain) {
        traits = Set.of(certain);
        return this;
    }

    public SampleDeployment perhaps(String... possible) {
        possibleTraits = Set.of(possible);
        return this;
    }

    public SampleDeployment status(String word) {
        status = word;
        return this;
    }

    public SampleDeployment verdict(Verdict found) {
        verdict = found;
        return this;
    }

    /** One more vendor; its home is unknown if empty. */
    public SampleDeployment vendor(String homeState) {
        vendors.add(new Vendor("Vendor " + (vendors.size() + 1), homeState, ""));
        return this;
    }

    /** One more claim of the number. */
    public SampleDeployment cameras(long number) {
        return cameras(OptionalLong.of(number), OptionalLong.of(number));
    }

    public SampleDeployment cameras(OptionalLong min, OptionalLong max) {
        cameras.add(Claim.cameras(min, max, "exact", "so many cameras", "2026"));
        return this;
    }

    public Deployment build() {
        return new Deployment(id, kind, "System " + id,
                Place.of(Granularity.CITY, List.of("KZ"), "Almaty", ""),
                new Operation("", operator, Set.of(), traits, possibleTraits), vendors,
                List.of(), Hosting.NOT_SAID,
                new History(status, status, "", "", "", "", ""), cameras,
                new Proof("", "", verdict, "", "2026-03-01", "high", List.of(new Source("Report", "Paper", "", "2026"))),
                Set.of(), Origin.OWN);
    }
}
