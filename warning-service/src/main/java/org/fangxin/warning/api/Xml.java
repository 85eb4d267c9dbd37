package org.fangxin.warning.api;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an XML document from the outside in; text is escaped, what is null is left out. */
public final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What an element holds. */
    @FunctionalInterface
    public interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    /** A document of one root element in a namespace (empty for none). */
    public static String document(String root, String namespace, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            if (!namespace.isEmpty()) {
                writer.writeDefaultNamespace(namespace);
            }
            content.write(new Xml(writer));
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML", e);
        }
        return text.toString();
    }

    /** An attribute of the element that was opened last. */
    public Xml attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, value);
        return this;
    }

    /** An element with text. */
    public void text(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            element(name, xml -> writer.writeCharacters(value));
        }
    }

    /** Text of the element that is open. */
    public void text(String value) throws XMLStreamException {
        writer.writeCharacters(value);
    }

    /** An element with content. */
    public void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }
}
