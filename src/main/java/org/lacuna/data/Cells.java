package org.lacuna.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lacuna.imports.BarList;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Coded;

/** Builds a row. */
final class Cells {

    private final List<Object> cells = new ArrayList<>();

    Cells add(String text) {
        cells.add(text);
        return this;
    }

    Cells add(Coded word) {
        return add(word.code());
    }

    Cells add(Number number) {
        cells.add(number);
        return this;
    }

    Cells add(boolean yes) {
        cells.add(yes);
        return this;
    }

    /** Nothing if there is none. */
    Cells add(Optional<?> value) {
        return add(value.map(v -> v instanceof Coded word ? word.code() : v.toString()).orElse(""));
    }

    Cells list(Collection<?> entries) {
        return add(BarList.join(entries.stream().map(e -> e instanceof Coded word ? word.code() : e.toString()).toList()));
    }

    Cells range(Points points) {
        return add(points.lo()).add(points.hi()).add(points.from()).add(points.to());
    }

    /** Four cells without anything if there is no range. */
    Cells range(Optional<Points> points) {
        return points.isPresent() ? range(points.get()) : add("").add("").add("").add("");
    }

    List<Object> row() {
        return cells;
    }
}
