package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;

/**
 * Every record one after the other, single devices too, without holding all of them: some hundred are read at a time. What was
 * merged into another record is left out.
 */
@ApplicationScoped
@Transactional
public class DeploymentPages {

    private static final int PAGE = 500;

    /** Reads what comes after a record by id. */
    private interface Pages {
        List<Deployment> after(String id);
    }

    private final Database database;

    DeploymentPages(Database database) {
        this.database = database;
    }

    /** Of all countries, by id. */
    public Iterable<Deployment> all() {
        return () -> new Walk(List.<Pages> of(this::after));
    }

    /** Of one country: by id, then its single devices, those of one kind after the other. */
    public Iterable<Deployment> of(String country) {
        return () -> new Walk(kinds(country).stream().<Pages> map(kind -> id -> after(country, kind, id)).toList());
    }

    List<Deployment> after(String id) {
        return database.in(sql -> sql.list(
                "select content from deployment d where organisation = :own and id > ? and not exists"
                        + " (select 1 from deployment_merge m where m.organisation = d.organisation and m.deployment = d.id) order by id limit ?",
                row -> DeploymentJson.read(row.getString(1)), id, PAGE));
    }

    /** Systems and papers first. */
    List<Long> kinds(String country) {
        return database.in(sql -> sql
                .list("select device from deployment_country where organisation = :own and country = ? group by device"
                        + " order by case when device = 0 then 0 else 1 end, device", row -> row.getLong(1), country));
    }

    List<Deployment> after(String country, long kind, String id) {
        return database.in(sql -> sql.list("select d.content from deployment_country c join deployment d"
                + " on d.organisation = c.organisation and d.id = c.deployment where c.organisation = :own and c.country = ? and c.device = ? and c.deployment > ?"
                + " order by c.deployment limit ?", row -> DeploymentJson.read(row.getString(1)), country, kind, id, PAGE));
    }

    private static final class Walk implements Iterator<Deployment> {

        private final Deque<Pages> rest;
        private final Deque<Deployment> page = new ArrayDeque<>();
        private String last = "";

        Walk(List<Pages> pages) {
            rest = pages.stream().collect(Collectors.toCollection(ArrayDeque::new));
        }

        @Override
        public boolean hasNext() {
            while (page.isEmpty() && !rest.isEmpty()) {
                page.addAll(rest.peek().after(last));
                if (page.isEmpty()) {
                    rest.remove();
                    last = "";
                }
            }
            return !page.isEmpty();
        }

        @Override
        public Deployment next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = page.peek().id();
            return page.remove();
        }
    }
}
