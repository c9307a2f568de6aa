package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Says at the end of {@code mvn verify} which tests it left out, and sees to it that no other tag hides a test. */
class LeftOutTest {
    private static final Set<String> LEFT_OUT = Set.of("sandbox", "browser", "npm", "maven", "road", "mutants");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(.+?)\"\\)");

    @Test
    void onlyTestsThatNeedMoreThanAJdkAreLeftOut() throws IOException {
        TreeMap<String, Set<String>> byTag = new TreeMap<>();
        Path root = Path.of("../..").toAbsolutePath().normalize();
        for (String module : new String[] {"materials", "solutions", "exercises", "grader"}) {
            try (Stream<Path> files = Files.walk(root.resolve(module))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                        .toList()) {
                    Matcher tag = TAG.matcher(Files.readString(file));
                    while (tag.find()) {
                        byTag.computeIfAbsent(tag.group(1), each -> new TreeSet<>())
                                .add(file.getFileName().toString().replace(".java", ""));
                    }
                }
            }
        }
        System.out.println(
                byTag.isEmpty()
                        ? "No test was left out."
                        : "Left out, since they need more than a JDK (.ci/run runs them): " + byTag);

        assertThat(LEFT_OUT).containsAll(byTag.keySet());
    }
}
