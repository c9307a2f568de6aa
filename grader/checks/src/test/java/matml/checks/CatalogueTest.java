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

    /** How many mistakes the catalogue lists for each exercise: E1.1 to E1.9, and so on. */
    private static final Map<String, Integer> CATALOGUE =
            Map.of("E1", 9, "E2", 9, "E3", 7, "E4", 10, "E5", 10, "E6", 9, "E7", 9, "E8", 9, "E9", 9, "E10", 10);

    private static final Pattern LEFT_OUT = Pattern.compile("(?m)^\\| (E\\d+\\.\\d+) \\| (.{20,}) \\|$");

    @Test
    void everyMistakeIsCoveredOrLeftOutWithAReason() throws IOException {
        Set<String> missing = new TreeSet<>();
        CATALOGUE.forEach((exercise, mistakes) -> {
            for (int i = 1; i <= mistakes; i++) {
                missing.add(exercise + "." + i);
            }
        });
        List<String> unknown = new ArrayList<>();
        CourseSource source = new CourseSource(ROOT);
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
