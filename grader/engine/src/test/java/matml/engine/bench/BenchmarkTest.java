package matml.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.author.CourseSource;
import matml.engine.bench.BenchResult.Goal;
import matml.engine.bench.SampleClass.Sample;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Against the fixture course: 4 solutions of one exercise and 2 of the other, so 8 different submissions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchmarkTest {
    private FixtureCourse fixture;
    private Course course;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        fixture.write("pom.xml", Files.readString(Path.of("../../pom.xml")));
        course = fixture.build();
    }

    @Test
    void submissionsAreDifferentAndTheFirstIsTheReference() throws IOException {
        SampleClass sample = sample(8);

        assertThat(sample.submissions()).hasSize(8);
        assertThat(sample.submissions()).extracting(Sample::sources).doesNotHaveDuplicates();
        assertThat(sample.submissions()).extracting(Sample::name).doesNotHaveDuplicates();
        assertThat(sample.submissions().get(0).sources())
                .isEqualTo(new CourseSource(fixture.root()).solutions("post01"));
    }

    @Test
    void theSameCourseGivesTheSameClass() throws IOException {
        assertThat(sample(6)).isEqualTo(sample(6));
        assertThat(sample(4).submissions()).isEqualTo(sample(6).submissions().subList(0, 4));
    }

    @Test
    void aClassLargerThanTheCourseCanFillIsRefused() {
        assertThatThrownBy(() -> sample(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only 8 different submissions");
    }

    @Test
    void wrongSolutionsThatDoNotEndAreNoPartOfAClass(@TempDir Path folder) throws Exception {
        FixtureCourse endless = FixtureCourse.in(folder);
        String added = "grader/checks/wrong/post01/shift/added.java";
        endless.edit(added, "for (int i = 0; i < values.length; i++)", "for (int i = 0; i >= 0; i = 0)");
        Course built = endless.build();

        assertThatThrownBy(() -> SampleClass.of(new CourseSource(endless.root()), built, "post01", 5))
                .hasMessageContaining("only 4 different submissions");
    }

    @Test
    void measuresWhatItIsAskedForAndLeavesNothingBehind() throws Exception {
        List<String> steps = new ArrayList<>();
        List<Path> before = temporary();
        BenchResult result = new Benchmark(
                        new Installation(fixture.root()),
                        course,
                        Isolation.PROCESS,
                        new Benchmark.Plan(2, 1, List.of(1), List.of(3), Set.of("a", "b")),
                        steps::add)
                .run();

        assertThat(result.differences()).isEmpty();
        assertThat(result.samePoints()).isTrue();
        assertThat(result.points()).endsWith(" of 18").doesNotStartWith("0 ");
        assertThat(result.ways()).extracting(BenchResult.Measured::id).containsExactly("c");
        assertThat(result.ratios()).isEmpty();
        assertThat(result.scale()).singleElement().satisfies(scaled -> {
            assertThat(scaled.submissions()).isEqualTo(3);
            assertThat(scaled.toA()).isNull();
        });
        assertThat(result.leftOut()).anyMatch(line -> line.startsWith("(a)")).anyMatch(line -> line.startsWith("(b)"));
        assertThat(result.profile())
                .extracting(Profile.Step::name)
                .contains("read", "compile", "start child", "checks", "score, diagnose");
        assertThat(steps).contains("A class of 3, 1 job");
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void jsonHoldsWhatTheTablesShow() {
        Usage a = new Usage(4, 8.0, null, 0.75);
        Usage c = new Usage(0.5, 0.4, 100_000L, null);
        List<BenchResult.Measured> ways = List.of(
                new BenchResult.Measured("a", "mvn", 1, 15, a, List.of(a)),
                new BenchResult.Measured("c", "matml", 1, 120, c, List.of(c)));
        BenchResult result = new BenchResult(
                BenchResult.SCHEMA,
                new Machine(2, "a processor", null, "a system", "17", -1),
                "sandbox",
                Map.of("JUnit", "5.14.4"),
                "post01",
                20,
                3,
                ways,
                Ratios.of(ways),
                false,
                "1 of 2",
                List.of("ada: no points from (a)"),
                c,
                List.of(),
                new Floor(250, 60, 20),
                List.of(new Profile.Step("compile", 50)),
                List.of(new Goal("a goal", "8.0", false)),
                List.of("(b) javac: not here."));

        JsonObject json = JsonParser.parseString(result.json()).getAsJsonObject();
        assertThat(json.get("schema").getAsString()).isEqualTo("matml-bench/1");
        assertThat(json.getAsJsonArray("ways")).hasSize(2);
        JsonObject first = json.getAsJsonArray("ways").get(0).getAsJsonObject();
        assertThat(first.get("perMinute").getAsDouble()).isEqualTo(15);
        assertThat(first.getAsJsonObject("median").get("cpu").getAsDouble()).isEqualTo(8);
        assertThat(json.getAsJsonArray("ratios")
                        .get(0)
                        .getAsJsonObject()
                        .get("wall")
                        .getAsDouble())
                .isEqualTo(8);
        assertThat(json.get("samePoints").getAsBoolean()).isFalse();
        assertThat(json.getAsJsonObject("machine").has("memoryMegabytes")).isFalse();

        assertThat(BenchText.of(result))
                .contains(
                        "(a) mvn",
                        "15.0    0.75  4.00 to 4.00",
                        "a:c",
                        "best",
                        "missed",
                        "a goal",
                        "Not measured",
                        "(b) javac: not here.")
                .contains("ada: no points from (a)", "The ways gave different points")
                .contains("Load:      unknown")
                .doesNotContain("null", "NaN");
    }

    private SampleClass sample(int size) throws IOException {
        return SampleClass.of(new CourseSource(fixture.root()), course, "post01", size);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("matml-bench"))
                    .sorted()
                    .toList();
        }
    }
}
