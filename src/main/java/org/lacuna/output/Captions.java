package org.lacuna.output;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A caption is heard before its table and belongs to it; the library tags it behind and beside. */
final class Captions {

    private Captions() {
    }

    static void putFirst(PDStructureNode node) {
        PDStructureElement table = null;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (table != null && element.getStructureType().equals(StandardStructureTypes.CAPTION)) {
                    move(element, node, table);
                }
                table = element.getStructureType().equals(StandardStructureTypes.TABLE) ? element : null;
                putFirst(element);
            }
        }
    }

    private static void move(PDStructureElement caption, PDStructureNode from, PDStructureElement table) {
        from.removeKid(caption);
        table.insertBefore(caption, table.getKids().get(0));
        caption.setParent(table);
    }
}
