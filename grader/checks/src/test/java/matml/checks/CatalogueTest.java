package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.author.CourseSource;
import matml.engine.author.Specimen;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import org.junit.jupiter.api.Test;

/** Every mistake of the course's catalogue is a wrong solution, or is left out with a reason. */
class CatalogueTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /**
     * How many mistakes the catalogue lists: E1.1 to E1.9 for the first exercise of post 1, and so on; P2.1 to P2.10 for all
     * exercises of post 2.
     */
    private static final Map<String, Integer> CATALOGUE = Map.ofEntries(
            Map.entry("E1", 9),
            Map.entry("E2", 9),
            Map.entry("E3", 7),
            Map.entry("E4", 10),
            Map.entry("E5", 10),
            Map.entry("E6", 9),
            Map.entry("E7", 9),
            Map.entry("E8", 9),
            Map.entry("E9", 9),
            Map.entry("E10", 10),
            Map.entry("P2", 10),
            Map.entry("P3", 9),
            Map.entry("P4", 11));

    private static final Pattern LEFT_OUT = Pattern.compile("(?m)^\\| ([EP]\\d+\\.\\d+) \\| (.{20,}) \\|$");

    @Test
    void everyMistakeIsCoveredOrLeftOutWithAReason() throws IOException {
        CourseSource source = new CourseSource(ROOT);
        Set<String> missing = new TreeSet<>();
        List<String> posts = source.posts();
        CATALOGUE.forEach((exercise, mistakes) -> {
            if (exercise.startsWith("P") && !posts.contains("post0" + exercise.substring(1))) {
                return;
            }
            for (int i = 1; i <= mistakes; i++) {
                missing.add(exercise + "." + i);
            }
        });
        List<String> unknown = new ArrayList<>();
        for (Exercise exercise : Course.open(Path.of("target/course")).exercises()) {
            for (Specimen wrong : source.wrong(exercise)) {
                for (String covered : wrong.covers()) {
                    if (!CATALOGUE.containsKey(covered.replaceAll("\\..*", ""))) {
                        unknown.add(wrong.name() + " covers " + covered);
                    }
                    missing.remove(covered);
                }
            }
        }
        Matcher leftOut = LEFT_OUT.matcher(Files.readString(ROOT.resolve("grader/checks/LEFT-OUT.md")));
        while (leftOut.find()) {
            missing.remove(leftOut.group(1));
        }

        assertThat(missing).isEmpty();
        assertThat(unknown).isEmpty();
    }
}
