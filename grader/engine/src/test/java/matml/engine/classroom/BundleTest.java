package matml.engine.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matml.engine.FixtureCourse;
import matml.engine.course.Course;
import matml.engine.publish.Publication;
import matml.engine.publish.Publisher;
import matml.engine.result.Result.Visibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle as Classroom 50's runner meets it: whatever a submission does, there is a sound file with the right points. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:15:42Z");
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";

    private static final String MEAN = "public static double mean(double[] v) { %s"
            + " if (v.length == 0) throw new IllegalArgumentException(); double s = 0; for (double x : v) s += x;"
            + " return s / v.length; }";
    private static final String RANGE = "public static Range range(double[] v) { double a = v[0], b = v[0];"
            + " for (double x : v) { a = Math.min(a, x); b = Math.max(b, x); } return new Range(a, b); }";

    private FixtureCourse fixture;
    private Course course;
    private Path bundle;
    private Publication publication;

    @TempDir
    private Path work;

    @BeforeAll
    void makeTheBundle(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        Files.copy(Path.of("../../pom.xml"), fixture.root().resolve("pom.xml"));
        fixture.write("materials/src/main/java/matml/Given.java", "package matml;\n/** Given. */\nclass Given {}\n");
        fixture.write("exercises/posts/welcome.md", "Welcome.\n");
        fixture.write("exercises/quiz/post01.md", "# Quiz\n");
        fixture.write("exercises/quiz/post01.txt", "# Answers.\n");
        fixture.write(
                "solutions/src/main/java/matml/welcome/Welcome.java", "package matml.welcome;\nclass Welcome {}\n");
        course = fixture.build();
        List<Path> jars = EngineJars.in(Files.createDirectories(folder.resolve("jars")));
        publication =
                new Publisher(fixture.root(), course, jars, List.of()).publication(course.select(List.of("post01")));
        bundle = folder.resolve("my bundles").resolve("post01");
        Bundle.of(publication, course, course.select(List.of("post01"))).write(bundle);
    }

    private static String summary(String inMean) {
        return "package matml.post01; public final class Summary {" + MEAN.formatted(inMean) + RANGE + "}";
    }

    /** What a submission holds, and the points it must get. */
    record Case(String name, Map<String, String> files, int points, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case code(String name, String summary, int points, String message) {
        return new Case(name, Map.of(SOURCES + "Summary.java", summary), points, message);
    }

    static Stream<Case> submissions() {
        return Stream.of(
                code("right", summary(""), 1, ""),
                code("wrong", summary("if (true) return 1e9;"), 0, ""),
                code("does not compile", summary("retrun 1;"), 0, ""),
                code("does not end", summary("while (v != null) { }"), 0, "was stopped after 2 s"),
                code("exits", summary("System.exit(0);"), 0, "not allowed here"),
                code(
                        "writes where the runner listens",
                        summary("try { java.nio.file.Files.writeString(java.nio.file.Path.of("
                                + "System.getenv(\"GITHUB_OUTPUT\")), \"status=success\"); }"
                                + " catch (Exception e) { }"),
                        0,
                        "not allowed here"),
                code(
                        "writes the result",
                        summary(
                                "try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"result.json\"), \"{}\"); }"
                                        + " catch (Exception e) { }"),
                        0,
                        "not allowed here"),
                code(
                        "deletes its own sources",
                        summary("new java.io.File(\"" + SOURCES + "Summary.java\").delete();"),
                        0,
                        "not allowed here"),
                code(
                        "leaves a process behind",
                        summary("try { new ProcessBuilder(\"sleep\", \"30\").start(); } catch (Exception e) { }"),
                        0,
                        "not allowed here"),
                code(
                        "prints commands",
                        summary("System.out.println(\"\\n::error::x\\n::set-output name=status::success\");"),
                        1,
                        ""),
                code(
                        "prints without end",
                        summary("for (int i = 0; i < 50; i++) System.out.println(\"flood\\n\".repeat(180_000));"),
                        1,
                        ""),
                new Case(
                        "brings its own result",
                        Map.of(
                                SOURCES + "Summary.java",
                                summary("if (true) return 1e9;"),
                                "result.json",
                                "{\"schema\":\"classroom50/result/v1\",\"score\":9}",
                                "autograder.py",
                                "raise SystemExit(3)",
                                "json.py",
                                "raise SystemExit(4)",
                                "matml-engine/course/course.json",
                                "{}"),
                        0,
                        ""),
                new Case("is empty", Map.of(), 0, "there is nothing to grade"),
                new Case("is of another course", Map.of("src/App.java", "class App {}"), 0, "nothing was graded"));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void thereIsAlwaysASoundFileWithTheRightPoints(Case given) throws Exception {
        DryRun.Report report = dryRun(given.files());

        assertThat(report.exitCode()).as(report.log()).isZero();
        assertThat(report.outcome().errors()).isEmpty();
        assertThat(report.outcome().traps()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        JsonObject result = JsonParser.parseString(report.result()).getAsJsonObject();
        assertThat(result.get("score").getAsInt()).isEqualTo(given.points());
        assertThat(result.get("max-score").getAsInt()).isEqualTo(max());
        assertThat(report.result()).contains(given.message());
        assertThat(names(result))
                .isEqualTo(names(JsonParser.parseString(Files.readString(bundle.resolve("bundle.json")))
                        .getAsJsonObject()
                        .getAsJsonArray("rows")));
        assertThat(report.log().lines().filter(line -> line.startsWith("::")))
                .as("commands to the runner")
                .allMatch(line -> line.matches("::stop-commands::[0-9a-f]{32}|::[0-9a-f]{32}::"));
    }

    private int max() {
        return course.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.visibility() == Visibility.PUBLIC)
                .mapToInt(Course.Check::points)
                .sum();
    }

    private static List<String> names(JsonObject result) {
        return names(result.getAsJsonArray("tests"));
    }

    private static List<String> names(JsonArray rows) {
        return Stream.of(rows.asList())
                .flatMap(List::stream)
                .map(JsonElement::getAsJsonObject)
                .map(row -> row.get("test-name").getAsString())
                .toList();
    }

    private DryRun.Report dryRun(Map<String, String> files) throws Exception {
        Path submission = Files.createTempDirectory(work, "a submission");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = submission.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Map<String, String> before = content(submission);
        try {
            return new DryRun(bundle, "java-1-fall", "post01", "dana-k", NOW).run(submission);
        } catch (IOException noPython) {
            assumeTrue(!noPython.getMessage().contains("install Python"), noPython.getMessage());
            throw noPython;
        } finally {
            assertThat(content(submission)).as("the submission itself").isEqualTo(before);
        }
    }

    @Test
    void namesLinksAndEncodingsDoNoHarm() throws Exception {
        Path submission = Files.createDirectories(work.resolve("strange"));
        Path sources = Files.createDirectories(submission.resolve(SOURCES));
        Files.write(
                sources.resolve("Summary.java"),
                ("/* \u00e4\u00f6 */ " + summary("")).getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectories(submission.resolve("result.json"));
        Files.writeString(submission.resolve("result.json").resolve("in the way"), "x");
        Path victim = work.resolve("victim");
        Files.writeString(victim, "untouched");
        try {
            Files.createSymbolicLink(submission.resolve("release-body.md"), victim);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            // The rest is proved all the same.
        }
        DryRun.Report report = run(submission);

        assertThat(report.exitCode()).as(report.log()).isZero();
        assertThat(report.outcome().errors()).isEmpty();
        assertThat(report.outcome().score()).isEqualTo("1 of " + max());
        assertThat(victim).hasContent("untouched");
    }

    private DryRun.Report run(Path submission) throws Exception {
        try {
            return new DryRun(bundle, "java-1-fall", "post01", "dana-k", NOW).run(submission);
        } catch (IOException noPython) {
            assumeTrue(!noPython.getMessage().contains("install Python"), noPython.getMessage());
            throw noPython;
        }
    }

    @Test
    void aBrokenBundleShowsAnErrorAndNoFalseZero() throws Exception {
        Path broken = work.resolve("broken").resolve("post01");
        Bundle.of(publication, course, course.select(List.of("post01"))).write(broken);
        Files.delete(broken.resolve("bundle.json"));
        Path submission = Files.createDirectories(work.resolve("nobody"));
        DryRun.Report report;
        try {
            report = new DryRun(broken, "c", "post01", "dana-k", NOW).run(submission);
        } catch (IOException noPython) {
            assumeTrue(!noPython.getMessage().contains("install Python"), noPython.getMessage());
            throw noPython;
        }

        assertThat(report.isPublished()).isFalse();
        assertThat(report.outcome().errors()).singleElement().asString().contains("nothing would be published");
    }

    @Test
    void aGraderThatIsEndedGivesAllRowsWithoutPointsAndAReason() throws Exception {
        Path slow = work.resolve("slow").resolve("post01");
        Bundle.of(publication, course, course.select(List.of("post01"))).write(slow);
        Path settings = slow.resolve("bundle.json");
        Files.writeString(settings, Files.readString(settings).replace("\"seconds\": 480", "\"seconds\": 0.01"));
        Path submission = Files.createDirectories(work.resolve("late").resolve(SOURCES));
        Files.writeString(submission.resolve("Summary.java"), summary(""));
        DryRun.Report report;
        try {
            report = new DryRun(slow, "c", "post01", "dana-k", NOW).run(work.resolve("late"));
        } catch (IOException noPython) {
            assumeTrue(!noPython.getMessage().contains("install Python"), noPython.getMessage());
            throw noPython;
        }

        assertThat(report.isPublished()).as(report.log()).isTrue();
        assertThat(report.outcome().passed()).isFalse();
        assertThat(report.outcome().score()).isEqualTo("0 of " + max());
        assertThat(report.result()).contains("The grader was ended after");
    }

    @Test
    void holdsNothingHidden() throws IOException {
        String hidden = course.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.visibility() == Visibility.HIDDEN)
                .map(Course.Check::checkClass)
                .findFirst()
                .orElseThrow();
        String simple = hidden.substring(hidden.lastIndexOf('.') + 1);
        content(bundle).forEach((name, text) -> {
            assertThat(text).as(name).doesNotContain(simple);
            assertThat(text).as(name).doesNotContain(fixture.root().toString());
        });
        assertThat(content(bundle).keySet())
                .noneMatch(name -> name.contains("solutions") || name.contains("fingerprints"));
    }

    @Test
    void aBundleOfAQuizAloneWouldBeShownAsASuccess() {
        assertThatThrownBy(() -> Bundle.of(publication, course, course.select(List.of("post01/quiz"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no public check");
    }

    @Test
    void whatIsTooLargeForTheRunnerIsRefused() throws Exception {
        Path large = work.resolve("smile-graph-2.6.0.jar");
        byte[] noise = new byte[11 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(large))) {
            zip.putNextEntry(new ZipEntry("noise"));
            zip.write(noise);
            zip.closeEntry();
        }
        List<Path> jars = new ArrayList<>(EngineJars.in(work));
        jars.add(large);
        Publication heavy =
                new Publisher(fixture.root(), course, jars, List.of()).publication(course.select(List.of("post01")));
        assertThatThrownBy(() -> Bundle.of(heavy, course, course.select(List.of("post01"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no more than 10 MiB");
    }

    @Test
    void anotherFolderIsNotOverwritten() throws IOException {
        Path folder = Files.createDirectories(work.resolve("mine"));
        Files.writeString(folder.resolve("thesis.txt"), "three years");

        assertThatThrownBy(() -> Bundle.of(publication, course, course.select(List.of("post01")))
                        .write(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds something that is no bundle");
        assertThat(folder.resolve("thesis.txt")).hasContent("three years");
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                content.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }
}
