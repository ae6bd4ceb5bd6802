package org.lacuna.ruleset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * SHA-256 over the canonical text of records: components in order of declaration, sets and maps sorted, lists as they
 * are. It covers the model, not the files, so comments and the order of keys do not matter.
 */
public final class Fingerprint {

    /** Of an optional component that came later: as long as it is empty, fingerprints are as they were before. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Later {
    }

    /** Enough to tell models apart. */
    private static final int SHOWN = 12;

    private Fingerprint() {
    }

    /** What a fingerprint begins with, where the whole has no room. */
    public static String shown(String fingerprint) {
        return fingerprint.substring(0, SHOWN);
    }

    /** @return 64 lower-case hexadecimal digits */
    public static String of(Object model) {
        StringBuilder text = new StringBuilder();
        write(model, text);
        return ofText(text.toString());
    }

    /** Of a plain text. */
    public static String ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of bytes as they are, as of a plain text in UTF-8. */
    public static String ofBytes(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Record record) {
            writeRecord(record, text);
        } else if (value instanceof Optional<?> optional) {
            text.append(optional.isPresent() ? "+" : "-");
            optional.ifPresent(present -> write(present, text));
        } else if (value instanceof Map<?, ?> map) {
            writeSorted(map.entrySet(), text);
        } else if (value instanceof Set<?> set) {
            writeSorted(set, text);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            write(entry.getKey(), text);
            write(entry.getValue(), text.append(':'));
        } else if (value instanceof Collection<?> list) {
            text.append('[');
            list.forEach(item -> write(item, text));
            text.append(']');
        } else {
            String word = String.valueOf(value);
            text.append(word.length()).append('"').append(word);
        }
    }

    private static void writeRecord(Record record, StringBuilder text) {
        text.append(record.getClass().getSimpleName()).append('{');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                if (!component.isAnnotationPresent(Later.class) || !value.equals(Optional.empty())) {
                    write(value, text);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("A fingerprint needs public records, found " + record.getClass(), e);
            }
        }
        text.append('}');
    }

    private static void writeSorted(Collection<?> items, StringBuilder text) {
        Set<String> sorted = new TreeSet<>();
        for (Object item : items) {
            StringBuilder one = new StringBuilder();
            write(item, one);
            sorted.add(one.toString());
        }
        text.append('<').append(String.join(",", sorted)).append('>');
    }
}
