package org.lacuna.output.odt;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A piece of XML, written from front to back. Prefixes are part of the names; whoever has the root declares them. */
final class Xml {

    private interface Step {
        void run() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes name, value, name, value */
    Xml open(String element, String... attributes) {
        return run(() -> {
            out.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    Xml close() {
        return run(out::writeEndElement);
    }

    Xml empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    Xml write(String words) {
        return run(() -> out.writeCharacters(words));
    }

    /** Another piece as it is. */
    Xml add(Xml piece) {
        write("");
        String written = piece.toString();
        return run(() -> {
            out.flush();
            text.write(written);
        });
    }

    private Xml run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        run(out::flush);
        return text.toString();
    }
}
