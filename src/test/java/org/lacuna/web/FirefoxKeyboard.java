package org.lacuna.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keyboard of a Firefox at its safest. */
final class FirefoxKeyboard implements Keyboard {

    private static final String TAB = "\uE004";
    /** Keys without letters have code points of their own in the protocol. */
    private static final Map<Key, String> CODES = Map.of(Key.ENTER, "\uE007", Key.SPACE, " ",
            Key.DOWN, "\uE015", Key.UP, "\uE013");

    private final Firefox firefox;
    private final String window;

    FirefoxKeyboard(Path profile) {
        firefox = new Firefox(profile);
        // Of its own: the first has the address field in focus.
        window = firefox.ask("browsingContext.create", Map.of("type", "tab")).at("/context").asText();
        firefox.ask("browsingContext.setViewport",
                Map.of("context", window, "viewport", Map.of("width", 320, "height", 640)));
    }

    @Override
    public void open(String address) {
        firefox.ask("browsingContext.navigate", Map.of("context", window, "url", address, "wait", "complete"));
    }

    @Override
    public String address() {
        return firefox.ask("browsingContext.getTree", Map.of("root", window)).at("/contexts/0/url").asText();
    }

    @Override
    public void press(Key key) {
        if (key == Key.ENTER && !focus().href().startsWith("#")) {
            firefox.lead(() -> type(CODES.get(key)));
        } else {
            type(CODES.get(key));
        }
    }

    @Override
    public void tab(int times) {
        type(TAB.repeat(times));
    }

    @Override
    public void type(String words) {
        List<Map<String, String>> strokes = words.codePoints().mapToObj(Character::toString)
                .flatMap(k -> Stream.of("keyDown", "keyUp").map(way -> Map.of("type", way, "value", k))).toList();
        firefox.ask("input.performActions", Map.of("context", window, "actions",
                List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
    }

    @Override
    public String say(String expression) {
        return firefox.ask("script.evaluate", Map.of("expression", expression, "awaitPromise", false, "target",
                Map.of("context", window))).at("/result/value").asText();
    }

    @Override
    public void close() {
        firefox.close();
    }
}
