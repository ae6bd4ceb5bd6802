package org.lacuna.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the questions of a second coding were chosen.
 *
 * @param sections ids of groups, of which all were chosen; none unless it is by sections
 * @param percent of the questions that could be drawn; 0 unless it is by share
 * @param seed of the draw; 0 unless it is by share
 */
public record Choice(How how, List<String> sections, int percent, long seed) {

    public enum How {
        SECTIONS,
        SHARE,
        SINGLE
    }

    public Choice {
        sections = List.copyOf(sections);
    }

    public static Choice sections(List<String> sections) {
        return new Choice(How.SECTIONS, sections, 0, 0);
    }

    public static Choice share(int percent, long seed) {
        return new Choice(How.SHARE, List.of(), percent, seed);
    }

    public static Choice single() {
        return new Choice(How.SINGLE, List.of(), 0, 0);
    }

    /** In one line, as in {@code share 20 seed 4711}. */
    public String text() {
        return switch (how) {
            case SECTIONS -> "sections " + String.join(" ", sections);
            case SHARE -> "share " + percent + " seed " + seed;
            case SINGLE -> "single";
        };
    }

    /** @throws IllegalArgumentException if it is no such line */
    public static Choice of(String text) {
        String[] words = text.split(" ");
        return switch (How.valueOf(words[0].toUpperCase(Locale.ROOT))) {
            case SECTIONS -> sections(Arrays.asList(words).subList(1, words.length));
            case SHARE -> share(Integer.parseInt(words[1]), Long.parseLong(words[3]));
            case SINGLE -> single();
        };
    }
}
