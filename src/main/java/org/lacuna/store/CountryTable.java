package org.lacuna.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.DeviceCount;

/**
 * Who stands in which country. Its key is organisation, country, kind of device, record; so devices are counted without being
 * read.
 */
final class CountryTable {

    private static final int PAGE = 500;

    private final Sql sql;

    CountryTable(Sql sql) {
        this.sql = sql;
    }

    /** From one country to the next, since there may be a million rows of each. */
    List<String> countries() throws SQLException {
        List<String> countries = new ArrayList<>();
        Optional<String> next = next("");
        while (next.isPresent()) {
            countries.add(next.get());
            next = next(next.get());
        }
        return countries;
    }

    private Optional<String> next(String country) throws SQLException {
        return sql.find("select country from deployment_country where organisation = :own and country > ?"
                + " order by organisation, country limit 1",
                row -> row.getString(1), country);
    }

    List<Deployment> records(String country) throws SQLException {
        return sql.list("select d.content from deployment_country c join deployment d on d.organisation = c.organisation"
                + " and d.id = c.deployment where c.organisation = :own and c.country = ? and c.device = 0 order by c.deployment",
                row -> DeploymentJson.read(row.getString(1)), country);
    }

    List<DeviceCount> devices(String country) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        sql.list("select min(deployment), count(*) from deployment_country where organisation = :own and country = ?"
                + " and device <> 0"
                + " group by device", row -> counts.put(row.getString(1), row.getLong(2)), country);
        List<DeviceCount> devices = new ArrayList<>(counts.size());
        for (List<String> samples : Lists.pages(counts.keySet(), PAGE)) {
            devices.addAll(sql.list("select d.id, d.content" + RecordTable.BY_IDS,
                    row -> DeviceCount.of(DeploymentJson.read(row.getString(2)), counts.get(row.getString(1))),
                    samples));
        }
        devices.sort(Comparator.comparing(DeviceCount::place).thenComparing(d -> -d.count())
                .thenComparing(DeviceCount::toString));
        return devices;
    }
}
