package org.lacuna.loader;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where the scalars of a valid YAML file stand, to the character. */
final class YamlScalars {

    /**
     * A value as it is written.
     *
     * @param start first character of it in the text of the file
     * @param end one after its last; line breaks after it are no part of it
     * @param column of the key of the value, or of the value where it has none; counted from 0
     * @param inFlow whether it stands between brackets or braces
     */
    record Scalar(int start, int end, int column, ScalarStyle style, boolean inFlow, String value) {
    }

    private final String text;
    private final Iterator<Event> events;
    private final Map<String, Scalar> scalars = new LinkedHashMap<>();

    private YamlScalars(String text) {
        this.text = text;
        this.events = new Parse(LoadSettings.builder().setCodePointLimit(YamlTree.MOST_CHARACTERS).build())
                .parseString(text).iterator();
    }

    /** By JSON pointer, in the order of the file; none if there are only comments. */
    static Map<String, Scalar> read(String text) {
        YamlScalars reader = new YamlScalars(text);
        reader.events.next();
        if (reader.events.next().getEventId() != Event.ID.StreamEnd) {
            reader.node(reader.events.next(), "", 0, false);
        }
        return reader.scalars;
    }

    private void node(Event event, String pointer, int column, boolean inFlow) {
        if (event instanceof ScalarEvent scalar) {
            scalars.put(pointer, scalar(scalar, column, inFlow));
        } else if (event instanceof CollectionStartEvent start) {
            boolean flow = inFlow || start.isFlow();
            if (event instanceof MappingStartEvent) {
                mapping(pointer, flow);
            } else {
                sequence(pointer, flow);
            }
        }
    }

    private void mapping(String pointer, boolean inFlow) {
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            String key = ((ScalarEvent) e).getValue();
            node(events.next(), pointer + "/" + YamlTree.escape(key), e.getStartMark().orElseThrow().getColumn(), inFlow);
        }
    }

    private void sequence(String pointer, boolean inFlow) {
        int count = 0;
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            node(e, pointer + "/" + count++, e.getStartMark().orElseThrow().getColumn(), inFlow);
        }
    }

    private Scalar scalar(ScalarEvent event, int column, boolean inFlow) {
        int start = index(event.getStartMark().orElseThrow());
        int end = index(event.getEndMark().orElseThrow());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Scalar(start, end, column, event.getScalarStyle(), inFlow, event.getValue());
    }

    /** Marks count code points. */
    private int index(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    /** The values by JSON pointer. */
    static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        read(text).forEach((pointer, scalar) -> values.put(pointer, scalar.value()));
        return values;
    }
}
