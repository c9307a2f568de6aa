package matml.engine.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import matml.engine.author.CourseDefect;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Versions of libraries and Maven plugins, as the course itself uses them: students get no others. */
final class Versions {
    private final Map<String, String> versions = new TreeMap<>();

    /**
     * @param pom the course's pom, which names the plugins
     * @param jars the engine's jars, whose names have the versions of the libraries
     */
    Versions(Path pom, Collection<Path> jars) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList plugins = factory.newDocumentBuilder().parse(pom.toFile()).getElementsByTagName("plugin");
            for (int i = 0; i < plugins.getLength(); i++) {
                String version = child(plugins.item(i), "version");
                if (version != null) {
                    versions.put(child(plugins.item(i), "artifactId"), version);
                }
            }
        } catch (SAXException | ParserConfigurationException broken) {
            throw new CourseDefect(pom + " cannot be read: " + broken.getMessage());
        }
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            versions.put(Licences.name(name), Licences.version(name));
        }
    }

    Map<String, String> all() {
        return versions;
    }

    private static String child(Node plugin, String name) {
        for (Node each = plugin.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element && each.getNodeName().equals(name)) {
                return each.getTextContent().strip();
            }
        }
        return null;
    }
}
