package org.lacuna.loader;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lacuna.loader.YamlScalars.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/** How a text is written as a YAML scalar: as the one in its place was, where that can hold it. */
final class ScalarText {

    /** Longer lines are folded. */
    private static final int WIDTH = 108;

    private ScalarText() {
    }

    /** @param written the scalar in its place, as it stands in the file */
    static String of(String value, Scalar place, String written) {
        return switch (place.style()) {
            case FOLDED, LITERAL -> block(value, place, written);
            case PLAIN -> plain(value, place, written);
            case SINGLE_QUOTED -> isQuotable(value) ? "'" + value.replace("'", "''") + "'" : quoted(value);
            default -> value.contains("  ") ? quoted(value) : continued(quoted(value), place, written);
        };
    }

    /** A number as it stands. */
    static String number(String value, Scalar place) {
        return place.style() == ScalarStyle.PLAIN ? value : quoted(value);
    }

    private static String plain(String value, Scalar place, String written) {
        if (written.contains("\n") && isPlain(value, place.inFlow()) && !value.contains("  ")) {
            return continued(value, place, written);
        }
        boolean isLong = value.contains("\n")
                || value.length() > written.length() && place.column() + value.length() > WIDTH;
        if (isLong && !place.inFlow()) {
            return block(value, place, "");
        }
        return isPlain(value, place.inFlow()) ? value : quoted(value);
    }

    /** Over more than one line if it was before. */
    private static String continued(String text, Scalar place, String written) {
        List<String> old = written.lines().toList();
        return old.size() < 2 ? text
                : String.join("\n" + indent(place, old),
                        folded(text, old.stream().map(String::strip).toList(), place.column() + 2));
    }

    private static String block(String value, Scalar place, String written) {
        List<String> old = written.lines().toList();
        String header = old.isEmpty() ? "" : old.get(0);
        String comment = header.contains(" #") ? header.substring(header.indexOf(" #")) : "";
        String indent = indent(place, old);
        if (!isBlock(value)) {
            return quoted(value) + comment;
        }
        if (value.contains("\n")) {
            return "|-" + comment + "\n"
                    + value.lines().map(line -> line.isEmpty() ? "" : indent + line).collect(Collectors.joining("\n"));
        }
        if (value.contains("  ")) {
            return quoted(value) + comment;
        }
        return ">-" + comment + "\n" + folded(value, old.stream().skip(1).map(String::strip).toList(), indent.length())
                .stream().map(line -> indent + line).collect(Collectors.joining("\n"));
    }

    /** As the lines before were indented. */
    private static String indent(Scalar place, List<String> old) {
        int before = old.size() < 2 ? 0 : old.get(1).length() - old.get(1).stripLeading().length();
        return " ".repeat(before > 0 ? before : place.column() + 2);
    }

    /** Lines that begin and end the old text as well stay as they are; only what is between them is folded anew. */
    private static List<String> folded(String value, List<String> old, int indent) {
        List<String> lines = new ArrayList<>();
        LinkedList<String> last = new LinkedList<>();
        String rest = value;
        int first = 0;
        while (first < old.size() && !old.get(first).isEmpty() && rest.startsWith(old.get(first) + " ")) {
            lines.add(old.get(first));
            rest = rest.substring(old.get(first++).length() + 1);
        }
        for (int i = old.size() - 1; i > first && !old.get(i).isEmpty() && rest.endsWith(" " + old.get(i)); i--) {
            last.addFirst(old.get(i));
            rest = rest.substring(0, rest.length() - old.get(i).length() - 1);
        }
        int widest = old.stream().mapToInt(String::length).max().orElse(0);
        lines.addAll(wrapped(rest, Math.max(WIDTH - indent, widest)));
        lines.addAll(last);
        return lines;
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Whether block scalars hold the text without words on how its ends and its indent are meant. */
    private static boolean isBlock(String value) {
        return !value.isEmpty() && value.equals(value.strip())
                && value.codePoints().allMatch(c -> c == '\n' || isPrintable(c))
                && value.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
    }

    private static boolean isQuotable(String value) {
        return value.codePoints().allMatch(ScalarText::isPrintable);
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && type != Character.UNASSIGNED && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR && c != 0xFEFF;
    }

    /** Whether every reader takes the bare words for this text, and not for a number or the like. */
    static boolean isPlain(String value, boolean inFlow) {
        if (!isQuotable(value) || !new CoreScalarResolver(true).resolve(value, true).equals(Tag.STR)) {
            return false;
        }
        return scalar(inFlow ? "{k: " + value + "}" : "k: " + value, 4).filter(value::equals).isPresent()
                && (inFlow || scalar(value + ": v", 3).filter(value::equals).isPresent());
    }

    /** The plain scalar that the event of this number is, if so many events and no others come before. */
    private static Optional<String> scalar(String yaml, int number) {
        try {
            int count = 0;
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
                if (count++ == number) {
                    return event instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN
                            ? Optional.of(scalar.getValue())
                            : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    /** Between double quotes, on one line. */
    static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(c -> text.append(switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isPrintable(c) ? Character.toString(c) : "\\U%08X".formatted(c);
        }));
        return text.append('"').toString();
    }
}
