package org.lacuna.output.odt;

/** How tables look; editors' programs do not know named styles for them. */
final class TableStyles {

    private static final String HAIRLINE = "0.4pt solid #c9cbcf";
    private static final String RULE = "0.9pt solid #1c1d1f";

    private TableStyles() {
    }

    /** @param width of the text in tenths of a millimetre */
    static void write(Xml out, int width) {
        style(out, "Table", "table").empty("style:table-properties", "style:width", OwnStyles.millimetres(width), "table:align",
                "margins", "fo:margin-bottom", "4mm", "style:may-break-between-rows", "true").close();
        style(out, "Row", "table-row").empty("style:table-row-properties", "fo:keep-together", "always").close();
        cell(out, "Cell", "fo:border-bottom", HAIRLINE);
        cell(out, "HeadCell", "fo:border-bottom", RULE);
        cell(out, "FootCell", "fo:border-top", RULE);
    }

    private static void cell(Xml out, String name, String side, String line) {
        style(out, name, "table-cell").empty("style:table-cell-properties", "fo:padding-left", "0mm", "fo:padding-right", "2mm",
                "fo:padding-top", "0.8mm", "fo:padding-bottom", "0.8mm", "style:vertical-align",
                name.equals("HeadCell") ? "bottom" : "top", side, line).close();
    }

    private static Xml style(Xml out, String name, String family) {
        return out.open("style:style", "style:name", name, "style:family", family);
    }
}
