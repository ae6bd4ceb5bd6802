package org.lacuna.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;

/** The keyboard of a Chromium. */
final class ChromiumKeyboard implements Keyboard {

    private static final Map<Key, String> NAMES = Map.of(Key.ENTER, "Enter", Key.SPACE, "Space",
            Key.DOWN, "ArrowDown", Key.UP, "ArrowUp");

    private final Chromium chromium = Chromium.start();
    private final Page page = chromium.browser().newPage(
            new Browser.NewPageOptions().setJavaScriptEnabled(false).setLocale("en").setViewportSize(320, 640));
    private int loaded;

    ChromiumKeyboard() {
        page.onLoad(p -> loaded++);
    }

    @Override
    public void open(String address) {
        page.navigate(address);
    }

    @Override
    public String address() {
        return page.url();
    }

    @Override
    public void press(Key key) {
        boolean leads = key == Key.ENTER && !focus().href().startsWith("#");
        int before = loaded;
        page.keyboard().press(NAMES.get(key));
        if (leads) {
            page.waitForCondition(() -> loaded > before);
        }
    }

    @Override
    public void tab(int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press("Tab");
        }
    }

    @Override
    public void type(String words) {
        page.keyboard().type(words);
    }

    @Override
    public String say(String expression) {
        return (String) page.evaluate(expression);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
