package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A YAML 1.2 file as a tree in which every scalar is the text as written: {@code no}, {@code 1.10} and dates stay what
 * they are. Anchors, aliases, tags, doubled keys and documents that are large, deep or more than one are refused.
 */
final class YamlTree {

    static final int MOST_CHARACTERS = 1_000_000;
    static final int MOST_DEPTH = 20;

    private final String file;
    private final List<Problem> problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private Iterator<Event> events;
    private JsonNode root;

    private YamlTree(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads as far as the file can be read; what is wrong is added to the problems. */
    static YamlTree read(String file, String text, List<Problem> problems) {
        YamlTree tree = new YamlTree(file, problems);
        try {
            tree.read(text);
        } catch (Refused e) {
            tree.problem(e.line, e.getMessage());
        } catch (MarkedYamlEngineException e) {
            tree.problem(e.getProblemMark().map(YamlTree::line).orElse(1), "This is not YAML: " + e.getProblem() + ".");
        } catch (ReaderException e) {
            int line = (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count() + 1;
            tree.problem(line, "The invisible character U+%04X stands here; take it out.".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            tree.problem(1, "This is not YAML: " + firstLine(e.getMessage()) + ".");
        }
        return tree;
    }

    /** For a file that has no text. */
    static YamlTree unread(String file, String says, List<Problem> problems) {
        YamlTree tree = new YamlTree(file, problems);
        tree.problem(Problem.WHOLE, says);
        return tree;
    }

    /** For a file that need not be there. */
    static YamlTree none() {
        return read("", "{}", new ArrayList<>());
    }

    String file() {
        return file;
    }

    /** Null if the file could not be read. */
    JsonNode root() {
        return root;
    }

    /** The line of a JSON pointer; of the nearest part around it that has one. */
    int line(String pointer) {
        for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
            if (lines.containsKey(p)) {
                return lines.get(p);
            }
        }
        return 1;
    }

    /** For sentences that point from one place to another. */
    String place(String pointer) {
        return file + " line " + line(pointer);
    }

    void problem(String pointer, String says) {
        problem(line(pointer), says);
    }

    private void problem(int line, String says) {
        problems.add(new Problem(file, line, says));
    }

    private void read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Refused(Problem.WHOLE,
                    "The file has " + text.length() + " characters; allowed are " + MOST_CHARACTERS + ".");
        }
        LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(MOST_CHARACTERS).build();
        events = new Parse(settings).parseString(text).iterator();
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new Refused(Problem.WHOLE, "The file is empty.");
        }
        root = node(events.next(), "", 0);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(line(after), "A second document begins here; one file holds one document.");
        }
    }

    private JsonNode node(Event event, String pointer, int depth) {
        refuseTricks(event, depth);
        lines.putIfAbsent(pointer, line(event));
        if (event instanceof ScalarEvent scalar) {
            return JsonNodeFactory.instance.textNode(scalar.getValue());
        }
        return event instanceof SequenceStartEvent ? sequence(pointer, depth) : mapping(pointer, depth);
    }

    private static void refuseTricks(Event event, int depth) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refused(line(event), "An anchor or alias stands here; write the text out instead.");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof MappingStartEvent map && map.getTag().isPresent()
                || event instanceof SequenceStartEvent list && list.getTag().isPresent();
        if (tagged) {
            throw new Refused(line(event), "A tag (!) stands here; tags are not allowed.");
        }
        if (depth > MOST_DEPTH) {
            throw new Refused(line(event), "The nesting is deeper than " + MOST_DEPTH + " levels.");
        }
    }

    private ArrayNode sequence(String pointer, int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            list.add(node(e, pointer + "/" + list.size(), depth + 1));
        }
        return list;
    }

    private ObjectNode mapping(String pointer, int depth) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            refuseTricks(e, depth);
            if (!(e instanceof ScalarEvent scalar)) {
                throw new Refused(line(e), "A key must be a word.");
            }
            String key = scalar.getValue();
            String place = pointer + "/" + escape(key);
            if (map.has(key)) {
                problem(line(e), "The key " + key + " stands here a second time; the first is on line " + lines.get(place)
                        + ".");
            }
            lines.put(place, line(e));
            map.set(key, node(events.next(), place, depth + 1));
        }
        return map;
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlTree::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        Refused(int line, String says) {
            super(says);
            this.line = line;
        }
    }
}
