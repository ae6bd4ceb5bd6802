package org.lacuna.deployment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Coded;

/** Tells field by field what differs between two records. */
public final class Changes {

    private Changes() {
    }

    /** In the order in which a record names its parts; empty if the records are equal. */
    public static List<FieldChange> between(Deployment before, Deployment after) {
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        writeRecord("", before, old);
        writeRecord("", after, now);
        Set<String> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            FieldChange change = new FieldChange(field, old.getOrDefault(field, ""), now.getOrDefault(field, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static void writeRecord(String path, Record record, Map<String, String> texts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String field = path.isEmpty() ? component.getName() : path + "." + component.getName();
            try {
                write(field, component.getAccessor().invoke(record), texts);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Changes are told of public records, found " + record.getClass(), e);
            }
        }
    }

    private static void write(String field, Object value, Map<String, String> texts) {
        if (value instanceof Record record) {
            writeRecord(field, record, texts);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> write(field, present, texts));
        } else if (value instanceof OptionalLong optional) {
            optional.ifPresent(present -> write(field, present, texts));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                write(field + "[" + (i + 1) + "]", list.get(i), texts);
            }
        } else if (value instanceof Set<?> words) {
            texts.put(field, words.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        } else {
            texts.put(field, value instanceof Coded coded ? coded.code() : String.valueOf(value));
        }
    }
}
