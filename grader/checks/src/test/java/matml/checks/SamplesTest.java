package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matml.engine.batch.ClassFolder;
import matml.engine.batch.ClassGrader;
import matml.engine.batch.Gradebook;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.report.Audience;
import matml.engine.report.ClassSummary;
import matml.engine.report.Reports;
import matml.engine.report.SchemaValidator;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Visibility;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.kit.Trial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample submissions get what they deserve: every report as its student reads it, and the table of the class, are
 * kept as golden files. After a change that is wanted, write them anew with {@code mvn -pl
 * materials,solutions,grader/kit,grader/engine,grader/checks verify -Dtest=SamplesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dmatml.golden=write}, then read the difference before you commit it.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();
    private static final Path GOLDEN = Path.of("src/test/resources/samples").toAbsolutePath();
    private static final Reports REPORTS = new Reports(Style.PLAIN);

    /** What a frame of ours, or a name out of our machinery, looks like. */
    private static final List<String> OURS = List.of("at matml.", "matml.engine", "matml.kit", "org.junit");

    /** Shorter texts ({@code true}, {@code NaN}) are in every report, for other reasons. */
    private static final int TELLING = 6;

    /** A number that is not there by chance; the pages' style sheet has some with fewer digits. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d{3,}(?:E-?\\d+)?");

    @TempDir
    private static Path results;

    private static ClassFolder folder;
    private static final Map<String, Result> first = new TreeMap<>();
    private static final Map<String, Result> second = new TreeMap<>();

    @BeforeAll
    static void gradeTwice() throws Exception {
        folder = ClassFolder.read(SAMPLES);
        grade(folder, first);
        // Her endless loops take longer than all the others together.
        List<String> again = new ArrayList<>(folder.paths().keySet());
        again.remove("iris-loops");
        grade(folder.only(again), second);
    }

    private static void grade(ClassFolder some, Map<String, Result> graded) throws Exception {
        Course course = Course.open(Path.of("target/course"));
        ClassGrader grader = new ClassGrader(
                () -> new Grader(
                        course,
                        Installation.libraries(),
                        new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, null, Isolation.PROCESS),
                        Clock.systemUTC()),
                Runtime.getRuntime().availableProcessors(),
                new Gradebook(results, REPORTS, Audience.STAFF),
                true);
        Map<String, String> lost = grader.grade(
                some, course.select(folder.posts()), (result, kept) -> graded.put(result.submission(), result));
        assertThat(lost).isEmpty();
    }

    @Test
    void everySampleIsGradedOrRefusedWithAReason() {
        assertThat(first.keySet()).isEqualTo(folder.paths().keySet()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(folder.unreadable()).containsOnlyKeys("paul-nothing-here");
    }

    @Test
    void studentsReadWhatTheGoldenFilesSay() throws IOException {
        Map<String, String> reports = new LinkedHashMap<>();
        for (Result result : first.values()) {
            reports.put(result.submission() + ".md", REPORTS.text("md", result, Audience.STUDENT));
        }
        reports.put("class.txt", REPORTS.text("text", ClassSummary.of(first.values(), folder.unreadable())));
        if ("write".equals(System.getProperty("matml.golden"))) {
            for (Map.Entry<String, String> report : reports.entrySet()) {
                Files.createDirectories(GOLDEN);
                Files.write(GOLDEN.resolve(report.getKey()), report.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(goldenFiles()).isEqualTo(reports.keySet());
        for (Map.Entry<String, String> report : reports.entrySet()) {
            String wanted = Files.readString(GOLDEN.resolve(report.getKey()), StandardCharsets.UTF_8);
            assertThat(report.getValue())
                    .as(report.getKey() + " (after a change that is wanted: -Dmatml.golden=write)")
                    .isEqualTo(wanted.replace("\r\n", "\n"));
        }
    }

    private static Set<String> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        }
    }

    @Test
    void threeMisconceptionsOfBenAreNamed() {
        List<String> names = first.get("ben-three-ideas").posts().stream()
                .flatMap(post -> post.exercises().stream())
                .flatMap(exercise -> exercise.tasks().stream()
                        .filter(task -> task.diagnosis() != null)
                        .map(task -> exercise.id() + " " + task.number() + " "
                                + task.diagnosis().misconception()))
                .toList();

        assertThat(names)
                .containsExactly(
                        "post01/losses 2 mae-sum-not-mean",
                        "post01/splitter 3 last-group-cut",
                        "post01/trainer 4 plus-instead-of-minus");
    }

    @Test
    void documentsFitTheSchema() throws IOException {
        SchemaValidator schema = SchemaValidator.ofResults();
        for (Result result : first.values()) {
            for (Audience audience : Audience.values()) {
                assertThat(schema.problems(REPORTS.text("json", result, audience)))
                        .as(result.submission() + " for " + audience)
                        .isEmpty();
            }
        }
    }

    @Test
    void gradingTwiceGivesTheSame() throws IOException {
        assertThat(second).hasSizeGreaterThanOrEqualTo(9);
        for (String name : second.keySet()) {
            assertThat(timeless(second.get(name))).as(name).isEqualTo(timeless(first.get(name)));
        }
    }

    private static String timeless(Result result) throws IOException {
        return REPORTS.text("json", result, Audience.STAFF)
                .replaceAll("\"startedAt\": *\"[^\"]*\"", "\"startedAt\": \"\"")
                .replaceAll("\"millis\": *\\d+", "\"millis\": 0");
    }

    @Test
    void noReportShowsOurFrames() throws IOException {
        for (Result result : first.values()) {
            for (String format : REPORTS.names()) {
                assertThat(REPORTS.text(format, result, Audience.STUDENT))
                        .as(result.submission() + " as " + format)
                        .doesNotContain(OURS);
            }
        }
    }

    /** Hidden are the inputs, the expected and the returned values of hidden checks, as whole texts and number by number. */
    @Test
    void noReportLeaksAValueOfAHiddenCheck() throws IOException {
        int secrets = 0;
        for (Result result : first.values()) {
            Set<String> hidden = values(result, Visibility.HIDDEN);
            hidden.removeAll(values(result, Visibility.PUBLIC));
            for (String format : REPORTS.names()) {
                // A check that took 0.001 s gives away nothing.
                String report = REPORTS.text(format, result, Audience.STUDENT).replaceAll("time(=\"|\": )[\\d.]+", "");
                assertThat(hidden).as(result.submission() + " as " + format).noneMatch(report::contains);
            }
            secrets += hidden.size();
        }
        assertThat(secrets).as("values that could have leaked").isGreaterThan(20);
    }

    /**
     * The texts of the checks' values that hold a number, and their numbers. What a check says in words alone ("one part
     * is empty") it says to be read.
     */
    private static Set<String> values(Result result, Visibility visibility) {
        Set<String> values = new TreeSet<>();
        result.posts().stream()
                .flatMap(post -> post.exercises().stream())
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .filter(check -> check.visibility() == visibility)
                .flatMap(check -> texts(check).stream())
                .forEach(text -> {
                    if (text.length() >= TELLING && text.matches("(?s).*\\d.*")) {
                        values.add(text);
                    }
                    values.addAll(decimals(text));
                });
        return values;
    }

    private static List<String> decimals(String text) {
        return DECIMAL.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> texts(CheckResult check) {
        List<String> texts = new ArrayList<>();
        if (check.called() != null) {
            texts.add(check.called().substring(check.called().indexOf(" with ") + 1));
        }
        Stream.of(check.expected(), check.actual()).filter(text -> text != null).forEach(texts::add);
        return texts;
    }
}
