package org.lacuna.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A bill in a real Chromium: on paper, and with a mistake in it. */
@QuarkusTest
class BillBrowserTest extends InChromium {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void theBriefFitsOnTwoSheets() {
        for (String language : Reader.LANGUAGES) {
            try (BrowserContext reader = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(language))) {
                Page page = reader.newPage();
                page.navigate(site + "countries/KZ/bills/sample/brief");
                byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                long sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
                assertThat(sheets).as(language).isBetween(1L, 2L);
            }
        }
    }

    @Test
    void aMistakeInARuleIsReachedByKeyboardAndPassesAxe() {
        try (BrowserContext reader = chromium.browser().newContext()) {
            Page page = reader.newPage();
            page.navigate(site + "countries/KZ/bills/sample/edit/fr-covert-use");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).focus();
            page.keyboard().press("Enter");
            page.waitForSelector(".problems");

            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("problems");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }
}
