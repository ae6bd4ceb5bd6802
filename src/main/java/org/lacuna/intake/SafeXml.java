package org.lacuna.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: no document types, no entities of their own, and nothing that grows without end. */
final class SafeXml implements Closeable {

    private static final XMLInputFactory FACTORY = new InputFactoryImpl();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private final InputStream in;
    private final String part;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    SafeXml(InputStream in, String part) throws IOException {
        this.in = in;
        this.part = CellText.clean(part);
        try {
            byte[] start = in.readNBytes(4);
            refuseWide(start);
            this.xml = FACTORY.createXMLStreamReader(
                    new Tags(new SequenceInputStream(new ByteArrayInputStream(start), in)));
        } catch (XMLStreamException e) {
            in.close();
            throw faulty(e);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** In UTF-16 and UTF-32 other letters have the byte of a tag in them. */
    private void refuseWide(byte[] start) {
        for (byte b : start) {
            if (b == 0 || b == (byte) 0xFE || b == (byte) 0xFF) {
                throw new UnreadableFileException("The part " + part + " is not in UTF-8, which alone is read.");
            }
        }
    }

    /** @return an event of {@link javax.xml.stream.XMLStreamConstants}; END_DOCUMENT behind the last */
    int next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return XMLStreamReader.END_DOCUMENT;
            }
            int event = xml.next();
            check(event);
            return event;
        } catch (XMLStreamException e) {
            throw faulty(e);
        }
    }

    private void check(int event) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> checkElement();
            case XMLStreamReader.END_ELEMENT -> depth--;
            case XMLStreamReader.PROCESSING_INSTRUCTION -> name(xml.getPITarget());
            case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> throw new UnreadableFileException("The part "
                    + part + " declares a document type or entities, which are not allowed.");
            default -> {
            }
        }
    }

    private void checkElement() {
        if (++depth > Limits.XML_NESTING) {
            throw new UnreadableFileException("The part " + part + " is nested deeper than " + Limits.XML_NESTING
                    + " elements, which is the limit.");
        }
        name(xml.getLocalName());
        name(xml.getPrefix());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributeLocalName(i));
            name(xml.getAttributePrefix(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            name(xml.getNamespacePrefix(i));
            name(xml.getNamespaceURI(i));
        }
    }

    /** The parser remembers every name. */
    private void name(String name) {
        if (names.add(name) && names.size() > Limits.XML_NAMES) {
            throw new UnreadableFileException("The part " + part + " has more than " + Limits.number(Limits.XML_NAMES)
                    + " names of elements and attributes, which is the limit.");
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** @return empty if it is missing */
    String attribute(String name) {
        String value = find(name);
        return value == null ? "" : value;
    }

    /** In whatever namespace; the names we look for are the same in none of them. */
    private String find(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A section of CDATA may be as long as the part, and would have to be held at once. */
    String text() throws IOException {
        if (xml.getEventType() == XMLStreamReader.CDATA) {
            throw new UnreadableFileException("The part " + part
                    + " has sections of CDATA, which are not read. Save it again with Excel or LibreOffice.");
        }
        try {
            return xml.getText();
        } catch (RuntimeException e) {
            // The parser reads texts late, and cannot throw its own exception here.
            if (e.getCause() instanceof XMLStreamException) {
                throw faulty(e.getCause());
            }
            throw e;
        }
    }

    private UnreadableFileException faulty(Throwable e) throws IOException {
        if (e.getCause() instanceof IOException) {
            throw (IOException) e.getCause();
        }
        return new UnreadableFileException("The part " + part + " is not well-formed XML.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Refuses tags and texts so long that holding one would fill the memory. */
    private final class Tags extends FilterInputStream {

        private long sinceTag;

        Tags(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, Math.min(length, 65_536));
            for (int i = from; i < from + read; i++) {
                sinceTag = into[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > Limits.XML_TAG_BYTES) {
                    throw new UnreadableFileException("The part " + part + " has a tag or a text of more than "
                            + Limits.megabytes(Limits.XML_TAG_BYTES) + ", which is the limit.");
                }
            }
            return read;
        }
    }
}
