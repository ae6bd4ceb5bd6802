package org.lacuna.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core about a page: all rules of WCAG 2.2, A and AA. */
public final class Axe {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What passes is not told: of a long page that is megabytes. */
    private static final List<String> TOLD = List.of("violations");

    private Axe() {
    }

    /**
     * Asked within the page alone, in half the time that a second page to gather what frames say would take: no page has
     * frames.
     *
     * @return what the page breaks
     */
    public static List<Rule> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(TOLD);
        return new AxeBuilder(page).options(options).setLegacyMode(true).withTags(WCAG_22_AA).analyze().getViolations();
    }
}
