package matml.mutants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One change of the reference, and whether a hidden check noticed it.
 *
 * @param member class and method, {@code post01/Splitter.random}
 * @param line the changed line of source as it is written; the number would change with every edit above it
 * @param number its number, for whoever looks at it now
 * @param mutation what PIT did to it
 * @param status PIT's word for what came of it
 */
record Mutant(String member, String line, int number, String mutation, String status) {
    /** What cannot be run is no mutant. */
    boolean counts() {
        return !status.equals("NON_VIABLE");
    }

    /** A mutant that loops for ever or eats up the memory is noticed like one that computes something else. */
    boolean isKilled() {
        return List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR").contains(status);
    }

    /** What it is known by in {@code EQUIVALENT.md}. */
    String key() {
        return "| " + member + " | `" + line.replace("|", "\\|") + "` | " + mutation + " |";
    }

    /**
     * Reads PIT's report.
     *
     * @param sources the source root
     */
    static List<Mutant> read(Path report, Path sources) throws IOException {
        NodeList found;
        try {
            found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(report + " cannot be read", broken);
        }
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element mutation = (Element) found.item(i);
            String type = text(mutation, "mutatedClass");
            String folder = type.substring(0, type.lastIndexOf('.')).replace('.', '/');
            int number = Integer.parseInt(text(mutation, "lineNumber"));
            List<String> lines = Files.readAllLines(
                    sources.resolve(folder).resolve(text(mutation, "sourceFile")), StandardCharsets.UTF_8);
            mutants.add(new Mutant(
                    folder.substring(folder.indexOf('/') + 1) + "/" + type.substring(type.lastIndexOf('.') + 1) + "."
                            + text(mutation, "mutatedMethod"),
                    lines.get(number - 1).strip(),
                    number,
                    text(mutation, "description"),
                    mutation.getAttribute("status")));
        }
        return mutants;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
