package org.lacuna.output;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What is drawn and not read. The library describes every border and background apart, with its place, which in a long
 * document takes more memory than all the rest; here they share one description as soon as their sheet is done.
 */
final class Decoration implements PageSupplier {

    private final COSDictionary shared = new COSDictionary();

    Decoration() {
        shared.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int index, int shadow) {
        shareLast(document);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    void shareLast(PDDocument document) {
        if (document.getNumberOfPages() == 0) {
            return;
        }
        COSDictionary properties = document.getPage(document.getNumberOfPages() - 1).getResources().getCOSObject()
                .getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> COSName.BACKGROUND.equals(properties.getCOSDictionary(name).getCOSName(COSName.TYPE)))
                    .forEach(name -> properties.setItem(name, shared));
        }
    }
}
