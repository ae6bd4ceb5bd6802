package org.lacuna.output.odt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** How wide the columns of a table are: enough for their longest words, the more the more they say. */
final class ColumnWidths {

    private static final int LONGEST = 20;
    private static final double SAYS = 2.2;

    private ColumnWidths() {
    }

    /**
     * @param rows of one table
     * @param whole width of the table
     * @return widths that sum to the whole
     */
    static List<Integer> of(List<Element> rows, int whole) {
        double[] wishes = new double[rows.stream().mapToInt(r -> r.children().size()).max().orElse(0)];
        for (Element row : rows) {
            for (int i = 0; i < row.children().size(); i++) {
                wishes[i] = Math.max(wishes[i], wish(row.child(i).text()));
            }
        }
        double sum = Arrays.stream(wishes).sum();
        List<Integer> widths = new ArrayList<>();
        int left = whole;
        for (int i = 0; i < wishes.length; i++) {
            int width = i == wishes.length - 1 ? left : (int) Math.round(whole * wishes[i] / sum);
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    private static double wish(String text) {
        int longest = Arrays.stream(text.split("[\\s/-]")).mapToInt(String::length).max().orElse(0);
        return 2 + Math.min(longest, LONGEST) + SAYS * Math.sqrt(text.length());
    }
}
