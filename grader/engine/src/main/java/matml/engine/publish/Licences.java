package matml.engine.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.author.CourseDefect;

/** Under which terms the libraries of the engine travel. */
final class Licences {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");
    private static final String OWN = "own";
    private static final int NAME = 26;
    private static final int VERSION = 10;
    private static final int FILES = 30;

    private record Terms(List<String> files, String source) {}

    private final Map<String, Terms> known = new TreeMap<>();

    Licences() {
        for (String line : Templates.text("licences.txt").lines().toList()) {
            String[] words = line.split(" +");
            if (!line.startsWith("#")) {
                known.put(
                        words[0],
                        words[1].equals(OWN)
                                ? new Terms(List.of(), "")
                                : new Terms(Arrays.asList(words[1].split(",")), words[2]));
            }
        }
    }

    /** The version in a jar's name. */
    static String version(String jar) {
        return match(jar).group(2);
    }

    /** The name of a jar without its version. */
    static String name(String jar) {
        return match(jar).group(1);
    }

    private static Matcher match(String jar) {
        Matcher matcher = JAR.matcher(jar);
        if (!matcher.matches()) {
            throw new CourseDefect(jar + " has no version in its name: build the engine with mvn package.");
        }
        return matcher;
    }

    /** The texts that must go with these jars, by their file's name. */
    Map<String, String> texts(Collection<Path> jars) {
        Map<String, String> texts = new TreeMap<>();
        for (Path jar : jars) {
            for (String file : terms(jar).files()) {
                texts.put(file, Templates.text("licences/" + file));
            }
        }
        return texts;
    }

    /** The NOTICE of a student repository. */
    String notice(Collection<Path> jars) {
        List<String> lines = new ArrayList<>();
        for (String jar : new TreeSet<>(
                jars.stream().map(each -> each.getFileName().toString()).toList())) {
            Terms terms = terms(Path.of(jar));
            if (!terms.files().isEmpty()) {
                lines.add("  "
                        + (pad(name(jar), NAME)
                                + pad(version(jar), VERSION)
                                + pad(String.join(", ", terms.files()), FILES)
                                + terms.source()));
            }
        }
        return Templates.text("student/NOTICE").replace("@libraries@", String.join("\n", lines));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private Terms terms(Path jar) {
        String file = jar.getFileName().toString();
        Terms terms = known.get(name(file));
        if (terms == null) {
            throw new CourseDefect("The licence of " + file + " is not known, so it cannot be handed out: add it to"
                    + " matml/engine/publish/licences.txt in grader/engine/src/main/resources.");
        }
        return terms;
    }
}
