package org.lacuna.output.odt;

import com.ibm.icu.util.ULocale;

/** How a language is told in OpenDocument, so that an editor's spelling checker knows it. */
final class Languages {

    private Languages() {
    }

    /** @param tag BCP 47; the country is the one where most write so, the United Kingdom for English */
    static String[] attributes(String tag) {
        ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag("en".equals(tag) ? "en-GB" : tag));
        boolean scripted = tag.contains("-");
        return scripted
                ? new String[] { "fo:language", locale.getLanguage(), "fo:script", locale.getScript(), "fo:country",
                        locale.getCountry() }
                : new String[] { "fo:language", locale.getLanguage(), "fo:country", locale.getCountry() };
    }
}
