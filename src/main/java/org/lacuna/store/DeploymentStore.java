package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;

/** Keeps deployment records. */
@ApplicationScoped
@Transactional
public class DeploymentStore {

    /**
     * What keeping records would change, by id.
     *
     * @param unchanged already there, word for word
     */
    public record Difference(List<String> added, List<String> changed, List<String> unchanged) {

        public boolean isNothing() {
            return added.isEmpty() && changed.isEmpty();
        }
    }

    public List<Deployment> list() {
        return DeploymentRow.<DeploymentRow> list("order by id").stream().map(DeploymentRow::deployment).toList();
    }

    /** Countries that have a record. */
    public List<String> countries() {
        return DeploymentRow.countries();
    }

    /** Every record about the country, regional ones too. */
    public List<Deployment> listByCountry(String country) {
        return DeploymentRow.listByCountry(country).stream().map(DeploymentRow::deployment).toList();
    }

    public Optional<Deployment> find(String id) {
        return DeploymentRow.<DeploymentRow> findByIdOptional(id).map(DeploymentRow::deployment);
    }

    /** What {@link #save} would do. */
    public Difference compare(List<Deployment> deployments) {
        return compare(deployments, rows(deployments));
    }

    private static Difference compare(List<Deployment> deployments, Map<String, DeploymentRow> old) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (Deployment d : deployments) {
            DeploymentRow row = old.get(d.id());
            (row == null ? added : row.deployment().equals(d) ? unchanged : changed).add(d.id());
        }
        return new Difference(added, changed, unchanged);
    }

    /** Keeps all of them or, if one fails, none. Records with the same id are replaced; others stay. */
    public Difference save(List<Deployment> deployments) {
        Map<String, DeploymentRow> rows = new HashMap<>(rows(deployments));
        Difference difference = compare(deployments, rows);
        deployments.forEach(d -> {
            DeploymentRow row = rows.computeIfAbsent(d.id(), id -> new DeploymentRow());
            row.set(d);
            row.persist();
        });
        return difference;
    }

    private static Map<String, DeploymentRow> rows(List<Deployment> deployments) {
        TreeSet<String> ids = deployments.stream().map(Deployment::id).collect(Collectors.toCollection(TreeSet::new));
        return ids.isEmpty() ? Map.of()
                : DeploymentRow.listByIds(ids).stream().collect(Collectors.toMap(r -> r.id, r -> r));
    }
}
