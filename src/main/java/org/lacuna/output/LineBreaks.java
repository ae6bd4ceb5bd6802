package org.lacuna.output;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as everywhere, but not within 20–69, 2026-11-24 or KZ-11, which would read as something else. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        all.setText(newText);
    }

    @Override
    public int next() {
        int at = all.next();
        while (isWithin(at)) {
            at = all.next();
        }
        return at;
    }

    private boolean isWithin(int at) {
        return at > 0 && at < text.length() && "-–".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at));
    }
}
