package matml.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.bench.StudentResult.Waited;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentBenchmarkTest {
    private static final Machine MACHINE = new Machine(2, "a processor", null, "a system", "17", -1);

    @Test
    void comparesMediansWithTheGoals() {
        StudentResult result = StudentResult.of(
                MACHINE,
                "process",
                Map.of("JUnit", "5.14.4"),
                "post01/losses",
                3,
                List.of(
                        Waited.of("maven", "mvn", List.of(3.0, 2.0, 9.0)),
                        Waited.of("console", "console", List.of(2.0)),
                        Waited.of("check", "check", List.of(0.6)),
                        Waited.of("watch", "watch", List.of(0.1, 0.1, 0.5))),
                List.of("a way: was not here."));

        assertThat(result.ratios())
                .extracting(StudentResult.Ratio::what)
                .containsExactly("maven:check", "console:check", "maven:watch", "console:watch");
        assertThat(result.text())
                .contains("mvn                                    3.000     2.000     9.000       3")
                .contains("  maven:check                            5.0")
                .contains("missed   ./matml check, cold: at most a sixth of Maven's")
                .contains("reached  ./matml watch, save to verdict: at most a thirtieth of Maven's")
                .contains("1/30.0")
                .contains("Not measured", "  a way: was not here.")
                .doesNotContain("null", "NaN");
        JsonObject json = JsonParser.parseString(result.json()).getAsJsonObject();
        assertThat(json.get("schema").getAsString()).isEqualTo("matml-bench-student/1");
        assertThat(json.getAsJsonArray("ways").get(3).getAsJsonObject().getAsJsonArray("saves"))
                .hasSize(3);
        assertThat(json.getAsJsonArray("goals")
                        .get(0)
                        .getAsJsonObject()
                        .get("met")
                        .getAsBoolean())
                .isFalse();
    }

    @Test
    void withoutMavenThereAreNoGoals() {
        StudentResult result = StudentResult.of(
                MACHINE,
                "process",
                Map.of(),
                "post01/losses",
                1,
                List.of(Waited.of("watch", "watch", List.of(0.1))),
                List.of());

        assertThat(result.ratios()).isEmpty();
        assertThat(result.text()).doesNotContain("Goals").contains("in 1 round by turns");
    }

    @Test
    void savesAreRightAndWrongInTurnAndNeverTheSame() {
        SaveWay.Task task = new SaveWay.Task(null, List.of(), null, "Summary", "right", "wrong");

        assertThat(Stream.of(0, 1, 2, 3).map(task::save))
                .doesNotHaveDuplicates()
                .extracting(SaveWay.Save::right)
                .containsExactly(false, true, false, true);
    }

    @Test
    void measuresAndLeavesNothingBehind(@TempDir Path folder) throws Exception {
        StudentResult result = measure(folder, Set.of("a", "b"));

        assertThat(result.ways()).extracting(Waited::id).containsExactly("in-process", "check", "watch");
        assertThat(result.ways()).extracting(way -> way.saves().size()).containsExactly(10, 2, 10);
        assertThat(result.leftOut()).hasSize(2);
    }

    /** Maven fetches JUnit's console launcher, too. */
    @Test
    @Tag("maven")
    void measuresTheWaysThatNeedMavenToo(@TempDir Path folder) throws Exception {
        StudentResult result = measure(folder, Set.of());

        assertThat(result.leftOut()).isEmpty();
        assertThat(result.ways())
                .extracting(Waited::id)
                .containsExactly("maven", "console", "in-process", "check", "watch");
        assertThat(result.ratios()).hasSize(6);
    }

    private static StudentResult measure(Path folder, Set<String> without) throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder);
        fixture.write("pom.xml", Files.readString(Path.of("../../pom.xml")));
        Course course = fixture.build();
        List<Path> before = temporary();
        StudentResult result = new StudentBenchmark(
                        new Installation(fixture.root()),
                        course,
                        Isolation.PROCESS,
                        new Benchmark.Plan(1, 2, List.of(1), List.of(), without),
                        step -> {})
                .run();
        assertThat(temporary()).isEqualTo(before);
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        return result;
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("matml-bench"))
                    .sorted()
                    .toList();
        }
    }
}
