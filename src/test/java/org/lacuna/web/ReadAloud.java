package org.lacuna.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a document in the order of its structure tree, as a screen reader reads them. */
final class ReadAloud {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    static List<String> of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            ReadAloud reader = new ReadAloud();
            for (PDPage page : document.getPages()) {
                reader.keep(page);
            }
            reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.texts;
        }
    }

    private void keep(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        extractor.getMarkedContents().forEach(m -> contents.put(m.getMCID(), text(m)));
        pages.put(page.getCOSObject(), contents);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            text.append(part instanceof TextPosition position ? position.getUnicode() : "");
        }
        return text.toString();
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                read(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                read(page, id);
            }
        }
    }

    private void read(PDPage page, int id) {
        texts.add(pages.get(page.getCOSObject()).getOrDefault(id, ""));
    }
}
