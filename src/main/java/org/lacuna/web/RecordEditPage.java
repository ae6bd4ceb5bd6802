package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.BarList;
import org.lacuna.imports.CommonRecord;

/**
 * The form of a record.
 *
 * @param id empty = of a new one
 * @param country of whose list a new one is written; else empty
 * @param name of the record as it is on file
 * @param differs what somebody else has changed meanwhile: theirs, mine; empty if nobody has
 */
record RecordEditPage(String id, String country, String name, RecordForm form, RecordFormWords words,
        List<RecordProblem> problems, List<FieldLine> differs) {

    /**
     * One field of two records that are not alike in it.
     *
     * @param name as a key of {@link RecordWords}
     */
    record FieldLine(String name, String one, String other) {

        public boolean differs() {
            return !one.equals(other);
        }

        /** The fields in which two records differ, in the order of the common record. */
        static List<FieldLine> of(Deployment one, Deployment other) {
            return all(one, other).stream().filter(FieldLine::differs).toList();
        }

        /** Every field but the id that one of two records has. */
        static List<FieldLine> all(Deployment one, Deployment other) {
            Map<String, String> first = CommonRecord.cells(one);
            Map<String, String> second = CommonRecord.cells(other);
            Set<String> columns = new LinkedHashSet<>(CommonRecord.columns(CommonRecord.MOST_SOURCES));
            columns.removeIf(c -> c.equals("id") || !first.containsKey(c) && !second.containsKey(c));
            return columns.stream().map(c -> new FieldLine("field_" + RecordForm.unnumbered(c),
                    lines(c, first.getOrDefault(c, "")), lines(c, second.getOrDefault(c, "")))).toList();
        }

        /** Entries of a list stand one below the other. */
        private static String lines(String column, String cell) {
            return RecordForm.isList(column)
                    ? BarList.split(cell).stream().map(e -> e.isEmpty() ? "–" : e).collect(Collectors.joining("\n"))
                    : cell;
        }
    }

    @CheckedTemplate(basePath = "RecordEdit")
    static class Templates {
        static native TemplateInstance edit(RecordEditPage page);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public String action() {
        return isNew() ? home() + "/new" : home() + "/edit";
    }

    public String home() {
        return isNew() ? "/countries/" + country + "/deployments" : "/deployments/" + id;
    }
}
