package matml.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.engine.FixtureCourse;
import matml.engine.cli.Installation;
import matml.engine.compile.Compilation;
import matml.engine.compile.Compiler;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.jvm.Isolation;
import matml.engine.run.CheckReport.End;
import matml.kit.Observation;
import matml.kit.Outcome.Ending;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the child JVM holds by itself: these programs were not inspected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunnerTest {
    private static final Limits QUICK = new Limits(300, 2_000, 64, 512);

    private Course course;
    private FixtureCourse fixture;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        course = fixture.build();
    }

    @Test
    void exitAndSleepCostOnlyTheirCheck() throws Exception {
        for (Map.Entry<String, End> each : Map.of(
                        "System.exit(0);", End.CRASHED,
                        "Runtime.getRuntime().halt(0);", End.CRASHED,
                        "try { Thread.sleep(100000); } catch (InterruptedException e) { } return 0;", End.TIMED_OUT)
                .entrySet()) {
            List<CheckReport> reports = run(each.getKey());

            assertThat(end(reports, "meanOfFive")).as(each.getKey()).isEqualTo(each.getValue());
            assertThat(reports)
                    .as(each.getKey())
                    .filteredOn(report -> report.end() != End.PASSED)
                    .hasSize(1);
        }
    }

    @Test
    void studentsClassesSeeNeitherKitNorChecks() throws Exception {
        for (String name : List.of(
                "matml.kit.CheckExtension",
                "matml.engine.run.Worker",
                "matml.checks.post01.SummaryChecks",
                "org.junit.jupiter.api.Test")) {
            List<CheckReport> reports = run("try { Class.forName(\"" + name + "\"); } catch (ClassNotFoundException e)"
                    + " { throw new IllegalStateException(\"hidden\"); }");

            assertThat(reports)
                    .filteredOn(report -> report.check().method().equals("meanOfFive"))
                    .first()
                    .satisfies(report -> assertThat(
                                    report.observations().get(0).deviation().actual())
                            .as(name)
                            .contains("IllegalStateException: hidden"));
        }
    }

    @Test
    void classesMadeUntilThereIsNoRoomCostOnlyTheirCheck() throws Exception {
        List<CheckReport> reports = run(
                new Limits(20_000, 60_000, 128, 512),
                "java.util.List<Object> all = new java.util.ArrayList<>(); while (true) {"
                        + " all.add(java.lang.reflect.Proxy.newProxyInstance(new ClassLoader() {},"
                        + " new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null)); }");

        assertThat(end(reports, "meanOfFive")).isEqualTo(End.OUT_OF_MEMORY);
        assertThat(reports).filteredOn(report -> report.end() != End.PASSED).hasSize(1);
    }

    @Test
    void studentCodeThatRunsBeforeItsCheckIsChargedToIt(@TempDir Path other) throws Exception {
        FixtureCourse early = FixtureCourse.in(other)
                .edit(
                        "grader/checks/src/main/java/matml/checks/post01/ShiftChecks.java",
                        "class ShiftChecks {",
                        "class ShiftChecks { private static final double[] TABLE = Shift.centred(new double[] {1});");
        Course built = early.build();
        Exercise shift = built.exercises().get(1);
        for (Map.Entry<String, End> each : Map.of(
                        "while (true) v[0]++;", End.TIMED_OUT,
                        "Runtime.getRuntime().halt(0);", End.CRASHED,
                        "long[][] all = new long[99][99_999_999];", End.OUT_OF_MEMORY,
                        "throw new IllegalStateException();", End.NOT_LINKED,
                        "", End.PASSED)
                .entrySet()) {
            Map<String, String> units = new LinkedHashMap<>();
            for (String given : List.of("Range", "Summary")) {
                units.put("matml/post01/" + given + ".java", early.solution(given));
            }
            units.put(
                    "matml/post01/Shift.java",
                    early.solution("Shift")
                            .replace(
                                    "double[] values) {",
                                    "double[] v) { if (v.length == 1) {" + each.getKey() + " } double[] values = v;"));
            try (Compiler compiler = new Compiler(Installation.libraries());
                    Runner runner = new Runner(built.checks(), QUICK, Isolation.PROCESS)) {
                Compilation compiled = compiler.compile(units);
                assertThat(compiled.errors()).isEmpty();

                assertThat(runner.run(shift, shift.checks(), compiled.classes(), 1))
                        .extracting(CheckReport::end)
                        .containsExactly(each.getValue());
            }
        }
    }

    @Test
    void childThatIsEndedBetweenExercisesIsReplaced() throws Exception {
        Exercise exercise = course.exercises().get(0);
        try (Runner runner = new Runner(course.checks(), QUICK, Isolation.PROCESS)) {
            Map<String, byte[]> classes = compile("");
            for (int i = 0; i < 3; i++) {
                assertThat(runner.run(exercise, exercise.checks(), classes, 1))
                        .extracting(CheckReport::end)
                        .containsOnly(End.PASSED);
                // Right away the next job may be sent before its death is seen.
                List<ProcessHandle> children = ProcessHandle.current()
                        .children()
                        .filter(child -> List.of(child.info().arguments().orElse(new String[0]))
                                .contains(course.checks().toString()))
                        .toList();
                assertThat(children).hasSize(1);
                children.get(0).destroyForcibly();
            }
        }
    }

    @Test
    void answersThatAskForTooMuchMemoryAreRefused() throws Exception {
        for (int length : new int[] {-1, Event.MAX_BYTES + 1, Integer.MAX_VALUE, 100}) {
            ByteBuffer bytes = ByteBuffer.allocate(20).putLong(7).putInt(length);

            assertThatThrownBy(() -> Event.read(7, new DataInputStream(new ByteArrayInputStream(bytes.array()))))
                    .as("length " + length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void answerOfManyLongVectorsTravelsAsFarAsItFits() throws Exception {
        double[] numbers = new double[50_000];
        Observation observation = new Observation("s", true, "n", numbers, null, null);
        Event.Ended ended = new Event.Ended(
                3, Ending.PASSED, Collections.nCopies(5_000, observation), Set.of(1), "", null, null, "x", 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Event.write(ended, 7, new DataOutputStream(bytes));

        assertThat(bytes.size()).isLessThan(Event.MAX_BYTES);
        assertThat(Event.read(7, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isInstanceOfSatisfying(Event.Ended.class, read -> {
                    assertThat(read.check()).isEqualTo(3);
                    assertThat(read.ending()).isEqualTo(Ending.PASSED);
                    assertThat(read.observations()).hasSizeBetween(10, Event.MAX_OBSERVATIONS);
                    assertThat(read.observations().get(0).numbers()).hasSize(Event.MAX_NUMBERS);
                });
    }

    /** The reports of a program whose mean does something else first where there are five values. */
    private List<CheckReport> run(String code) throws Exception {
        return run(QUICK, code);
    }

    private List<CheckReport> run(Limits limits, String code) throws Exception {
        Exercise exercise = course.exercises().get(0);
        try (Runner runner = new Runner(course.checks(), limits, Isolation.PROCESS)) {
            return runner.run(exercise, exercise.checks(), compile(code), 1);
        }
    }

    private Map<String, byte[]> compile(String code) throws Exception {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("matml/post01/Range.java", fixture.solution("Range"));
        units.put(
                "matml/post01/Summary.java",
                "package matml.post01; public final class Summary { public static double mean(double[] v) {"
                        + " if (v.length == 5) { " + code + " } double s = 0; for (double x : v) s += x;"
                        + " return s / v.length; } public static Range range(double[] v) { double a = v[0], b = v[0];"
                        + " for (double x : v) { a = Math.min(a, x); b = Math.max(b, x); } return new Range(a, b); } }");
        try (Compiler compiler = new Compiler(Installation.libraries())) {
            Compilation compiled = compiler.compile(units);
            assertThat(compiled.errors()).isEmpty();
            return compiled.classes();
        }
    }

    private static End end(List<CheckReport> reports, String method) {
        return reports.stream()
                .filter(report -> report.check().method().equals(method))
                .findFirst()
                .orElseThrow()
                .end();
    }
}
