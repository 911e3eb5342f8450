package fr.verbatim.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document; what XML cannot hold is left out.
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            this.writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    Xml open(String element, Map<String, String> attributes) {
        try {
            writer.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    Xml close() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    void empty(String element, Map<String, String> attributes) {
        try {
            writer.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    void text(String element, String text) {
        open(element, Map.of());
        characters(text);
        close();
    }

    void characters(String text) {
        try {
            writer.writeCharacters(allowed(text));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return out.toByteArray();
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            writer.writeAttribute(attribute.getKey(), allowed(attribute.getValue()));
        }
    }

    /// XML 1.0, production 2 (Char).
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == 9
                        || c == 10
                        || c == 13
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException broken(XMLStreamException cause) {
        return new IllegalStateException("Bug: XML that cannot be written", cause);
    }
}
