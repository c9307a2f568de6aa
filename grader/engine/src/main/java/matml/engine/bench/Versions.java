package matml.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The versions that the course's own build uses, so that the compared ways run the same libraries and the plugins that
 * the exercises are built with.
 *
 * @param properties the properties of the parent project
 * @param plugins versions of its plugins, by name
 */
record Versions(Map<String, String> properties, Map<String, String> plugins) {
    /** Reads them from the {@code pom.xml} of the parent project. */
    static Versions of(Path pom) throws IOException {
        Document document;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The usual handler prints what is thrown anyway.
            builder.setErrorHandler(new DefaultHandler());
            document = builder.parse(pom.toFile());
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(pom + " cannot be read: " + broken.getMessage(), broken);
        }
        Map<String, String> properties = new TreeMap<>();
        NodeList all = document.getElementsByTagName("properties");
        for (int i = 0; i < all.getLength(); i++) {
            NodeList entries = all.item(i).getChildNodes();
            for (int j = 0; j < entries.getLength(); j++) {
                if (entries.item(j) instanceof Element entry) {
                    properties.putIfAbsent(
                            entry.getTagName(), entry.getTextContent().strip());
                }
            }
        }
        Map<String, String> plugins = new TreeMap<>();
        NodeList pluginElements = document.getElementsByTagName("plugin");
        for (int i = 0; i < pluginElements.getLength(); i++) {
            Element plugin = (Element) pluginElements.item(i);
            String version = child(plugin, "version");
            if (version != null) {
                plugins.putIfAbsent(child(plugin, "artifactId"), version);
            }
        }
        return new Versions(properties, plugins);
    }

    private static String child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getTagName().equals(name)) {
                return child.getTextContent().strip();
            }
        }
        return null;
    }

    /** A property's value. */
    String property(String name) throws IOException {
        return required(properties.get(name), "the property " + name);
    }

    /** A plugin's version. */
    String plugin(String name) throws IOException {
        return required(plugins.get(name), "a version of " + name);
    }

    private static String required(String value, String what) throws IOException {
        if (value == null) {
            throw new IOException("The pom.xml of this course has not " + what + ", which the benchmark needs.");
        }
        return value;
    }
}
