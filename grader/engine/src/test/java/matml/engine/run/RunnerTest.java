package matml.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.FixtureCourse;
import matml.engine.cli.Installation;
import matml.engine.compile.Compilation;
import matml.engine.compile.Compiler;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.jvm.Isolation;
import matml.engine.run.CheckReport.End;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the child JVM holds by itself: these programs were not inspected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunnerTest {
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

    /** The reports of a program whose mean does something else first where there are five values. */
    private List<CheckReport> run(String code) throws Exception {
        Exercise exercise = course.exercises().get(0);
        Map<String, String> units = new LinkedHashMap<>();
        units.put("matml/post01/Range.java", fixture.solution("Range"));
        units.put(
                "matml/post01/Summary.java",
                "package matml.post01; public final class Summary { public static double mean(double[] v) {"
                        + " if (v.length == 5) { " + code + " } double s = 0; for (double x : v) s += x;"
                        + " return s / v.length; } public static Range range(double[] v) { double a = v[0], b = v[0];"
                        + " for (double x : v) { a = Math.min(a, x); b = Math.max(b, x); } return new Range(a, b); } }");
        try (Compiler compiler = new Compiler(Installation.libraries());
                Runner runner = new Runner(course.checks(), new Limits(300, 2_000, 64, 512), Isolation.PROCESS)) {
            Compilation compiled = compiler.compile(units);
            assertThat(compiled.errors()).isEmpty();
            return runner.run(exercise, exercise.checks(), compiled.classes(), 1);
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
