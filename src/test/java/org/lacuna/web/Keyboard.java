package org.lacuna.web;

/** A browser without JavaScript, on a screen 320 px wide, of which somebody has the keyboard alone. */
interface Keyboard extends AutoCloseable {

    /**
     * Where a key would go.
     *
     * @param tag name of the element, small letters
     * @param name its {@code name}; empty = none
     * @param value its {@code value} as written in the page; empty = none
     * @param href where it leads; empty = nowhere
     */
    record Stop(String tag, String name, String value, String href) {

        boolean is(String otherName, String otherValue) {
            return name.equals(otherName) && value.equals(otherValue);
        }
    }

    enum Key {
        TAB,
        ENTER,
        SPACE,
        DOWN,
        UP
    }

    void open(String address);

    String address();

    /** Returns when the page that the key asks for is there, if it asks for one. */
    void press(Key key);

    /** Goes on to the next stop, some times. */
    void tab(int times);

    void type(String words);

    /** @return what an expression of JavaScript says of the page, which runs none itself */
    String say(String expression);

    default Stop focus() {
        String[] parts = say("['name', 'value', 'href'].reduce((all, a) => all + '\\n' +"
                + " (document.activeElement.getAttribute(a) ?? ''), document.activeElement.localName)").split("\n", -1);
        return new Stop(parts[0], parts[1], parts[2], parts[3]);
    }

    /** Pixels of the page from side to side: more than 320 if it must be scrolled. */
    default int width() {
        return Integer.parseInt(say("String(document.documentElement.scrollWidth)"));
    }

    @Override
    void close();
}
