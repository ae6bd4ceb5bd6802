package org.lacuna.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Duplicates;
import org.lacuna.store.Preview.Pair;

/** Looks for records on file, of other sources, that may be about the same system as a new one. */
final class DuplicateSearch {

    /** Of all records on file that are compared; some 60 MB. Only a database full of systems has more. */
    private static final int MOST_SIGNS = 300_000;
    private static final int PAGE = 1000;

    /** @param dataset it came from */
    private record OnFile(String id, String dataset) {
    }

    private final Sql sql;
    private final Map<String, List<OnFile>> bySign = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> datasets = new HashMap<>();
    private final List<Pair> found = new ArrayList<>();
    private boolean complete = true;
    private int signs;

    DuplicateSearch(Sql sql) {
        this.sql = sql;
    }

    void look(Deployment incoming) throws SQLException {
        if (found.size() == Preview.MOST_LISTED) {
            complete = false;
            return;
        }
        Set<String> own = Duplicates.signs(incoming, 0);
        if (own.isEmpty()) {
            return;
        }
        for (String country : incoming.place().countries()) {
            if (countries.add(country)) {
                read(country);
            }
        }
        Set<String> ids = new HashSet<>();
        own.forEach(sign -> bySign.getOrDefault(sign, List.of()).stream().filter(o -> isOther(o, incoming))
                .forEach(o -> ids.add(o.id())));
        for (String id : ids.stream().sorted().limit(Preview.MOST_LISTED - found.size()).toList()) {
            sql.find("select content from deployment where organisation = :own and id = ?",
                    row -> DeploymentJson.read(row.getString(1)), id)
                    .ifPresent(onFile -> found.add(new Pair(incoming, onFile)));
        }
    }

    /** A dataset does not tell of one system twice; what is written here may. */
    private static boolean isOther(OnFile onFile, Deployment incoming) {
        return onFile.dataset().isEmpty() || !onFile.dataset().equals(incoming.origin().dataset());
    }

    private void read(String country) throws SQLException {
        List<Deployment> page;
        String last = "";
        do {
            page = sql.list("select d.content from deployment_country c join deployment d on d.organisation = c.organisation"
                    + " and d.id = c.deployment where c.organisation = :own and c.country = ? and c.device = 0 and c.deployment > ? order by c.deployment limit "
                    + PAGE,
                    row -> DeploymentJson.read(row.getString(1)), country, last);
            for (Deployment onFile : page) {
                keep(onFile);
                last = onFile.id();
            }
        } while (page.size() == PAGE && signs < MOST_SIGNS);
        complete &= page.size() < PAGE;
    }

    private void keep(Deployment onFile) {
        String dataset = datasets.computeIfAbsent(onFile.origin().dataset(), name -> name);
        OnFile known = new OnFile(onFile.id(), dataset);
        for (String sign : Duplicates.signs(onFile, 1)) {
            bySign.computeIfAbsent(sign, s -> new ArrayList<>(1)).add(known);
            signs++;
        }
    }

    List<Pair> found() {
        return found;
    }

    /** Whether every pair was looked for. */
    boolean isComplete() {
        return complete;
    }
}
