package org.lacuna.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.deployment.Changes;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Incoming;
import org.lacuna.store.Comparer.Compared;
import org.lacuna.store.Comparer.Outcome;
import org.lacuna.store.Preview.Altered;
import org.lacuna.store.Preview.Twice;

/** Says what an import would do; writes nothing and holds no more than some thousand records at once. */
final class Previewer {

    private static final int PAGE = 10_000;

    private final Sql sql;
    private final RecordTable records;
    private final DuplicateSearch duplicates;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final List<Altered> changed = new ArrayList<>();
    private final List<Altered> edited = new ArrayList<>();
    private final List<Twice> twice = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> countries = new TreeSet<>();
    private long missingCount;

    Previewer(Sql sql) throws SQLException {
        this.sql = sql;
        this.records = new RecordTable(sql);
        this.duplicates = new DuplicateSearch(sql);
    }

    Preview preview(String profile, Iterator<Incoming> incoming, Progress progress) throws SQLException {
        Comparer comparer = new Comparer(records, Set.of());
        long rows = 0;
        try (Ahead ahead = new Ahead(incoming)) {
            for (List<StoredRecord> batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                look(comparer.compare(batch));
                rows += batch.size();
                if (!progress.goOn(rows)) {
                    throw new ImportStoppedException("The preview was cancelled after " + rows + " rows.");
                }
            }
        }
        lookForMissing(profile, comparer.seen());
        return new Preview(rows, count(Outcome.ADDED), count(Outcome.CHANGED), count(Outcome.UNCHANGED),
                count(Outcome.EDITED_HERE), count(Outcome.TWICE), missingCount, changed, edited, twice, missing,
                duplicates.found(), duplicates.isComplete(), countries);
    }

    private void look(List<Compared> batch) throws SQLException {
        for (Compared c : batch) {
            counts.merge(c.outcome(), 1L, Long::sum);
            switch (c.outcome()) {
                case ADDED -> {
                    countries.addAll(c.record().countries());
                    if (!c.record().isDevice()) {
                        duplicates.look(c.record().deployment());
                    }
                }
                case CHANGED -> {
                    countries.addAll(c.record().countries());
                    tell(c, changed);
                }
                case EDITED_HERE -> tell(c, edited);
                case TWICE -> {
                    if (twice.size() < Preview.MOST_LISTED) {
                        twice.add(new Twice(c.record().id(), c.first(), where(c)));
                    }
                }
                default -> {
                }
            }
        }
    }

    private void tell(Compared c, List<Altered> list) throws SQLException {
        if (list.size() < Preview.MOST_LISTED) {
            Deployment before = DeploymentJson.read(records.contents(Set.of(c.kept().id())).get(c.kept().id()));
            countries.addAll(before.place().countries());
            list.add(new Altered(c.record().id(), where(c), Changes.between(before, c.record().deployment())));
        }
    }

    private static String where(Compared c) {
        return c.record().where();
    }

    private void lookForMissing(String profile, SeenIds seen) throws SQLException {
        for (long number : sql.list("select id from import where organisation = :own and profile = ? order by id",
                row -> row.getLong(1), profile)) {
            List<String> page = List.of("");
            while (!page.isEmpty()) {
                page = sql.list(
                        "select id from deployment where organisation = :own and import = ? and id > ? order by id limit "
                                + PAGE,
                        row -> row.getString(1), number, page.get(page.size() - 1));
                for (String id : page) {
                    if (!seen.contains(id)) {
                        missingCount++;
                        if (missing.size() < Preview.MOST_LISTED) {
                            missing.add(id);
                        }
                    }
                }
            }
        }
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
