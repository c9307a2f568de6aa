package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.author.CourseBuilder.Programs;
import matml.engine.author.CourseSource;
import matml.engine.author.Specimen;
import matml.engine.cli.Installation;
import matml.engine.compile.Compilation;
import matml.engine.compile.Compiler;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.inspect.Inspection;
import matml.engine.inspect.Inspector;
import matml.engine.inspect.Policy;
import org.junit.jupiter.api.Test;

/** Inspection finds nothing in the course's own programs: who works as they do is never told off. */
class InspectionTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private final Inspector inspector = new Inspector();
    private final List<String> findings = new ArrayList<>();
    private int programs;

    @Test
    void solutionsStubsAlternativesAndWrongSolutionsHaveNoFinding() throws Exception {
        Course course = Course.open(Path.of("target/course"));
        CourseSource source = new CourseSource(ROOT);
        int expected = 0;
        try (Programs compiled = new Programs(course, Installation.libraries())) {
            for (Exercise exercise : course.exercises()) {
                inspect(course, exercise, "the solution", compiled.reference(exercise.post()));
                inspect(course, exercise, "the stubs", stubs(course, source, exercise));
                List<Specimen> specimens = new ArrayList<>(source.alternatives(exercise));
                specimens.addAll(source.wrong(exercise));
                for (Specimen specimen : specimens) {
                    Compilation program = compiled.compile(exercise, specimen);
                    assertThat(program.errors()).as(specimen.name()).isEmpty();
                    inspect(course, exercise, specimen.name(), program.classes());
                }
                expected += 2 + specimens.size();
            }
        }

        System.out.println("Inspected " + programs + " programs of the course: " + findings.size() + " findings.");
        assertThat(findings).isEmpty();
        assertThat(programs).isEqualTo(expected).isGreaterThan(200);
    }

    private void inspect(Course course, Exercise exercise, String who, Map<String, byte[]> classes) {
        Inspection inspection = inspector.inspect(classes, Policy.of(course, exercise));
        inspection.findings().forEach(each -> findings.add(exercise.id() + ", " + who + ": " + each));
        assertThat(inspection.classes()).as(who).isEqualTo(classes).isNotEmpty();
        programs++;
    }

    private static Map<String, byte[]> stubs(Course course, CourseSource source, Exercise exercise) throws Exception {
        Map<String, String> units = new LinkedHashMap<>();
        source.stubs(exercise.post())
                .forEach((name, text) -> units.put("matml/" + exercise.post() + "/" + name + ".java", text));
        // Stubs of a later post name classes of earlier ones.
        List<Path> classPath = new ArrayList<>(Installation.libraries());
        classPath.add(course.solutions());
        try (Compiler compiler = new Compiler(classPath)) {
            return compiler.compile(units).classes();
        }
    }
}
