package matml.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matml.engine.FixtureCourse;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Verdict;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.SubmissionReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is kept of code that does not compile. Each case changes a complete submission of the fixture course; what its
 * student reads stands in {@code src/test/resources/matml/engine/compile/golden}. After a change that is wanted, write
 * them anew with {@code -Dmatml.golden=write}, then read the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenCodeTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/matml/engine/compile/golden");

    private static final String SUMMARY = """
            package matml.post01;

            import java.util.Arrays;

            public final class Summary {
                private Summary() {}

                public static double mean(double[] values) {
                    double sum = 0;
                    for (double value : values) {
                        sum += value;
                    }
                    return sum / values.length;
                }

                public static Range range(double[] values) {
                    double low = smallest(values);
                    double high = Arrays.stream(values).max().orElseThrow();
                    return new Range(low, high);
                }

                private static double smallest(double[] values) {
                    return Arrays.stream(values).min().orElseThrow();
                }
            }
            """;

    private static final String SHIFT = """
            package matml.post01;

            public final class Shift {
                private Shift() {}

                public static double[] centred(double[] values) {
                    double mean = Summary.mean(values);
                    double[] centred = new double[values.length];
                    for (int i = 0; i < values.length; i++) {
                        centred[i] = values[i] - mean;
                    }
                    return centred;
                }
            }
            """;

    private static final String RANGE = """
            package matml.post01;

            /** An interval. */
            public record Range(double low, double high) {}
            """;

    private Course course;
    private Grader grader;

    @TempDir
    private Path folder;

    @BeforeAll
    void buildCourse(@TempDir Path place) throws Exception {
        course = FixtureCourse.in(place).build();
        grader = new Grader(
                course,
                Installation.libraries(),
                new Grader.Options(1, new Limits(500, 5_000, 64, 512), null, Isolation.PROCESS),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
    }

    @AfterAll
    void close() {
        grader.close();
    }

    /** One change to the complete submission. */
    record Case(String name, Map<String, byte[]> files) {
        Case with(String file, byte[] content) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            changed.put(file, content);
            return new Case(name, changed);
        }

        Case with(String file, String text) {
            return with(file, text.getBytes(StandardCharsets.UTF_8));
        }

        Case edit(String file, String before, String after) {
            String text = new String(files.get(file), StandardCharsets.UTF_8);
            assertThat(text).contains(before);
            return with(file, text.replace(before, after));
        }

        Case summary(String before, String after) {
            return edit("Summary.java", before, after);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name) {
        return new Case(name, new LinkedHashMap<>())
                .with("Summary.java", SUMMARY)
                .with("Shift.java", SHIFT)
                .with("Range.java", RANGE);
    }

    static List<Case> cases() {
        String mean = "    public static double mean(double[] values) {";
        byte[] noise = new byte[400];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37);
        }
        return List.of(
                of("type-error").summary("double sum = 0;", "double sum = \"0\";"),
                of("missing-semicolon").summary("sum += value;", "sum += value"),
                of("unknown-symbol").summary("smallest(values);", "smalest(values);"),
                of("missing-return").summary("        return sum / values.length;\n", ""),
                of("missing-brace-in-method").summary("sum += value;\n        }", "sum += value;"),
                of("brace-too-many-in-method").summary("sum += value;\n        }", "sum += value;\n        }}"),
                of("brace-too-many-before-return")
                        .summary(
                                "        return sum / values.length;",
                                "        }\n        return sum / values.length;"),
                of("brace-too-many-after-method")
                        .summary("    public static Range", "    }\n\n    public static Range"),
                of("missing-brace-of-class").summary("orElseThrow();\n    }\n}\n", "orElseThrow();\n    }\n"),
                of("text-behind-class")
                        .summary("orElseThrow();\n    }\n}\n", "orElseThrow();\n    }\n}\n}\nTODO: mean\n"),
                of("unclosed-string").summary("double sum = 0;", "String unit = \"eV;\n        double sum = 0;"),
                of("unclosed-comment").summary("double low =", "/* low and high\n        double low ="),
                of("half-typed-method")
                        .summary("    public static Range", "    public static double vari\n\n    public static Range"),
                of("half-typed-parameters")
                        .summary(
                                "    public static Range",
                                "    public static double var(double[\n\n    public static Range"),
                of("stray-word").summary("    public static Range", "    oops\n\n    public static Range"),
                of("private-helper").summary("return Arrays.stream(values).min()", "return Arrays.steam(values).min()"),
                of("lambda")
                        .summary("return sum / values.length;", "return Arrays.stream(values).map(v -> v.x).sum();"),
                of("anonymous-class")
                        .summary(
                                "double low = smallest(values);",
                                "double low = new Object() {\n            double get() {\n                return smalest(values);\n            }\n"
                                        + "        }.get();"),
                of("field-initialiser")
                        .summary(
                                "    private Summary() {}",
                                "    private static final int N = \"3\";\n\n    private Summary() {}"),
                of("static-block")
                        .summary(
                                "    private Summary() {}",
                                "    static {\n        counter++;\n    }\n\n    private Summary() {}"),
                of("nested-class")
                        .summary(
                                "    private Summary() {}",
                                "    private static final class Low {\n        double of(double[] v) {\n            return smalest(v);\n"
                                        + "        }\n\n        double zero() {\n            return 0;\n        }\n    }\n\n    private Summary() {}")
                        .summary("smallest(values);", "new Low().of(values);")
                        .summary("double sum = 0;", "double sum = new Low().zero();"),
                of("helper-class")
                        .with(
                                "Extremes.java",
                                "package matml.post01;\n\nfinal class Extremes {\n    static double low(double[] v) {\n        return v;\n"
                                        + "    }\n\n    static int one() {\n        return 1;\n    }\n}\n")
                        .summary("smallest(values);", "Extremes.low(values);")
                        .summary("double sum = 0;", "double sum = Extremes.one() - 1;"),
                of("header-with-unknown-type").summary("class Summary {", "class Summary extends Statistics {"),
                of("header-that-is-none").summary("public final class Summary {", "public final clas Summary {"),
                of("interface-not-implemented")
                        .summary("class Summary {", "class Summary implements Comparable<Summary> {"),
                of("duplicate-method")
                        .summary(
                                mean,
                                "    public static double mean(double[] v) {\n        return 0;\n    }\n\n" + mean),
                of("unknown-return-type").summary("static Range range", "static Rnage range"),
                of("missing-parenthesis-in-header").summary("mean(double[] values) {", "mean(double[] values {"),
                of("unknown-import")
                        .summary("import java.util.Arrays;", "import java.util.Arrays;\nimport java.utl.List;"),
                of("two-files")
                        .summary("sum += value;", "sum += value")
                        .edit("Shift.java", "double[] centred = new double[values.length];", "double[] centred = 0;"),
                of("two-errors")
                        .summary("double sum = 0;", "double sum = x;")
                        .summary("return new Range(low, high);", ""),
                of("given-record").edit("Range.java", "double high", "duoble high"),
                of("helper-that-nobody-calls")
                        .summary(
                                "    private static double smallest",
                                "    private static int unused() {\n        return \"\";\n    }\n\n    private static double smallest"),
                of("everything")
                        .summary("0;", "x;")
                        .summary("smallest(values);", "y;")
                        .summary(".min()", ".mn()"),
                of("empty-file").with("Summary.java", ""),
                of("only-a-comment").with("Summary.java", "// later\n"),
                of("wrong-package").summary("package matml.post01;", "package matml.post02;"),
                of("no-package").summary("package matml.post01;", ""),
                of("wrong-class-name")
                        .summary("class Summary", "class Sumary")
                        .summary("private Summary()", "private Sumary()"),
                of("wrong-class-name-not-public")
                        .summary("public final class Summary", "final class Sumary")
                        .summary("private Summary()", "private Sumary()"),
                of("noise").with("Summary.java", noise),
                of("byte-order-mark").with("Summary.java", "\uFEFF" + SUMMARY.replace("sum += value;", "sum += value")),
                of("carriage-returns")
                        .with(
                                "Summary.java",
                                SUMMARY.replace("sum += value;", "sum += value").replace('\n', '\r')),
                of("own-error-with-the-compilers-text")
                        .summary(
                                "double sum = 0;",
                                "if (values.length > 0) throw new Error(\"Unresolved compilation problem: \\n\");\n        double sum = 0;")
                        .summary("smallest(values);", "smalest(values);"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void studentLosesWhatIsBroken(Case each) throws Exception {
        Result result = grade(each);

        String text = text(result);
        Path file = GOLDEN.resolve(each.name() + ".txt");
        if ("write".equals(System.getProperty("matml.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
            return;
        }
        assertThat(file).as("run with -Dmatml.golden=write to make it").exists();
        String golden = Files.readString(file).replace("\r\n", "\n");
        if (Runtime.version().feature() == 17) {
            assertThat(text).isEqualTo(golden);
        } else {
            // Another javac has other words, not other verdicts.
            assertThat(verdicts(text)).isEqualTo(verdicts(golden));
        }
    }

    @Test
    void completeSubmissionIsComplete() throws Exception {
        Result result = grade(of("complete"));

        assertThat(result.posts().get(0).exercises())
                .extracting(Result.Exercise::score)
                .startsWith(7, 2);
        assertThat(result.remarks()).isEmpty();
    }

    /** Whatever is broken, no student reads the words of the Eclipse compiler's own exceptions. */
    @Test
    void everyCutThroughACompleteFileIsSurvived() throws Exception {
        for (int end = 0; end < SUMMARY.length(); end += 67) {
            Case cut = of("cut").with("Summary.java", SUMMARY.substring(0, end));

            Result result = grade(cut);

            assertThat(text(result))
                    .as(cut.files().toString())
                    .doesNotContain("Unresolved", "java.lang", "NullPointer");
            assertThat(result.posts().get(0).exercises().get(0).compile())
                    .as("cut at " + end)
                    .isNotEmpty();
        }
    }

    private Result grade(Case each) throws Exception {
        Path sources = Files.createDirectories(folder.resolve(each.name()).resolve("matml/post01"));
        for (Map.Entry<String, byte[]> file : each.files().entrySet()) {
            Files.write(sources.resolve(file.getKey()), file.getValue());
        }
        return grader.grade(
                new SubmissionReader().read(folder.resolve(each.name())),
                course.select(List.of("post01/core,post01/further".split(","))));
    }

    private static List<String> verdicts(String text) {
        return text.lines().filter(line -> line.strip().startsWith("post01/")).toList();
    }

    /** What a student reads. */
    private static String text(Result result) throws IOException {
        StringBuilder text = new StringBuilder();
        result.posts().get(0).exercises().forEach(exercise -> {
            if (exercise.tasks().stream()
                    .allMatch(task -> task.checks().get(0).id().contains("quiz"))) {
                return;
            }
            text.append(exercise.id()).append(": ").append(exercise.status()).append('\n');
            exercise.compile().forEach(error -> text.append("  ")
                    .append(error.file())
                    .append(':')
                    .append(error.line())
                    .append(": ")
                    .append(error.message().replace("\n", "\n    "))
                    .append('\n'));
            for (Result.Task task : exercise.tasks()) {
                for (CheckResult check : task.checks()) {
                    text.append("  ").append(check.id()).append(": ").append(check.verdict());
                    if (check.verdict() != Verdict.PASSED) {
                        text.append("\n    ").append(check.message());
                    }
                    text.append('\n');
                }
            }
        });
        result.remarks()
                .forEach(remark -> text.append("remark: ").append(remark).append('\n'));
        return text.toString();
    }
}
