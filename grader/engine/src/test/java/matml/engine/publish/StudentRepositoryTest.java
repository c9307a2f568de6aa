package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import matml.engine.FixtureCourse;
import matml.engine.author.CourseDefect;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.result.Result.Visibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is in a student repository of the fixture course, and what is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudentRepositoryTest {
    private FixtureCourse fixture;
    private Course course;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        Files.copy(Path.of("../../pom.xml"), fixture.root().resolve("pom.xml"));
        fixture.write(
                "materials/src/main/java/matml/Given.java", "package matml;\r\n/** Given. */\r\nclass Given {}\r\n");
        fixture.write("materials/src/main/java/matml/.Given.java.swp", "secret");
        fixture.write("exercises/posts/welcome.md", "Welcome.\n");
        fixture.write("exercises/posts/post01/map.md", "For authors.\n");
        fixture.write("exercises/quiz/post01.md", "# Quiz\n");
        fixture.write("exercises/quiz/post01.txt", "# Answers.\n\n1: a\n2: b c\n# the author's notes\n");
        fixture.write(
                "solutions/src/main/java/matml/welcome/Welcome.java", "package matml.welcome;\nclass Welcome {}\n");
        fixture.write(
                "exercises/src/main/java/matml/welcome/Welcome.java", "package matml.welcome;\nclass Broken {}\n");
        fixture.write("exercises/src/main/java/matml/post01/Summary.java", fixture.solution("Summary"));
        fixture.edit(
                "grader/checks/quiz/post01.yaml", "c: defensible", "c: defensible, if one reads the question twice");
        fixture.edit(
                "grader/checks/src/main/java/matml/checks/post01/SummaryChecks.java",
                "new double[] {4})).is(4)",
                "new double[] {4.1873625})).is(4.1873625)");
        course = fixture.build();
    }

    @Test
    void holdsTheStubsAndNotWhatIsOnTheAuthorsDesk() throws IOException {
        Publication publication = publish();

        String stub = text(publication, "exercises/src/main/java/matml/post01/Summary.java");
        assertThat(stub).isEqualTo(course.stub("post01", "Summary")).contains("throw new Todo(");
        assertThat(text(publication, "matml-engine/course/stubs/matml/post01/Summary.java"))
                .isEqualTo(stub);
        assertThat(text(publication, "exercises/src/main/java/matml/welcome/Welcome.java"))
                .contains("class Welcome");
    }

    @Test
    void theAnswerSheetIsEmptyWhateverTheAuthorHasTried() throws IOException {
        String sheet = text(publish(), "exercises/quiz/post01.txt");

        assertThat(sheet).startsWith("# Answers.\n\n1: ?\n").doesNotContain("notes");
        assertThat(sheet.lines().filter(line -> !line.startsWith("#") && !line.isBlank()))
                .hasSameSizeAs(course.posts().get(0).quiz().questions())
                .allMatch(line -> line.endsWith(": ?"));
    }

    @Test
    void whoseAFileIs() throws IOException {
        Publication publication = publish();

        assertThat(role(publication, "exercises/src/main/java/matml/post01/Summary.java"))
                .isEqualTo(Role.WORK);
        assertThat(role(publication, "exercises/src/main/java/matml/post01/Range.java"))
                .isEqualTo(Role.COURSE);
        assertThat(role(publication, "exercises/quiz/post01.txt")).isEqualTo(Role.WORK);
        assertThat(role(publication, "exercises/quiz/post01.md")).isEqualTo(Role.COURSE);
        assertThat(role(publication, ".github/workflows/practice.yml")).isEqualTo(Role.SETTING);
    }

    @Test
    void leavesOutWhatIsForAuthors() throws IOException {
        assertThat(publish().files().keySet())
                .contains("exercises/posts/welcome.md", "materials/src/main/java/matml/Given.java")
                .noneMatch(path -> path.endsWith("map.md") || path.endsWith(".swp"))
                .noneMatch(path -> path.startsWith("solutions") || path.startsWith("grader") || path.contains("wrong"));
    }

    /** Of what is hidden, the course's document says the points and nothing else. */
    @Test
    void thePublishedCourseKeepsThePointsOfHiddenChecks(@TempDir Path folder) throws IOException {
        publish().write(folder.resolve("r"));

        Course published = Course.open(folder.resolve("r/matml-engine/course"));

        assertThat(published.version()).isEqualTo(course.version());
        for (Exercise exercise : course.exercises()) {
            Exercise student = published.exercises().stream()
                    .filter(each -> each.id().equals(exercise.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(student.max()).isEqualTo(exercise.max());
            assertThat(student.misconceptions()).isEmpty();
            assertThat(student.checks())
                    .filteredOn(check -> check.visibility() == Visibility.HIDDEN)
                    .allMatch(check -> check.isSecret()
                            && check.method().isEmpty()
                            && check.title().isEmpty());
            assertThat(student.checks())
                    .filteredOn(check -> check.visibility() == Visibility.PUBLIC)
                    .isEqualTo(exercise.checks().stream()
                            .filter(check -> check.visibility() == Visibility.PUBLIC)
                            .toList());
        }
        assertThat(published.posts().get(0).quiz().questions())
                .allMatch(question ->
                        question.accepted().isEmpty() && question.options().isEmpty());
        assertThat(published.corpus("post01/summary").forms()).isEmpty();
    }

    @Test
    void isTheSameToTheByteEveryTime() throws IOException {
        Map<String, String> one = hashes(publish());
        Map<String, String> other = hashes(publish());

        assertThat(other).isEqualTo(one);
        assertThat(text(publish(), "materials/src/main/java/matml/Given.java")).doesNotContain("\r");
        assertThat(text(publish(), "matml.cmd").replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void theWorkflowsAskForTheSelectionAndTheRestOfThePostIsThere() throws IOException {
        Publication publication = publisher().publication(course.select(List.of("post01/summary")));

        assertThat(text(publication, ".github/workflows/practice.yml")).contains("check post01/summary --plain");
        assertThat(text(publication, ".gitlab-ci.yml")).contains("check post01/summary --plain");
        assertThat(text(publication, "README.md")).contains("post01/summary pass");
        assertThat(publication.files().keySet()).contains("exercises/src/main/java/matml/post01/Shift.java");
        assertThat(publication.practice()).containsExactly("post01/summary");
    }

    /** GitLab shows two formats; they are asked for where matml writes them. */
    @Test
    void gitLabGetsTheReportsThatThereAre() throws IOException {
        Publisher with = new Publisher(fixture.root(), course, jars(), List.of("text", "junit", "codequality"));

        assertThat(text(with.publication(course.select(List.of("post01"))), ".gitlab-ci.yml"))
                .contains("--write junit=junit.xml --write codequality=gl-code-quality-report.json\n")
                .endsWith("    reports:\n      junit: junit.xml\n      codequality: gl-code-quality-report.json\n\n");
        assertThat(text(publish(), ".gitlab-ci.yml")).doesNotContain("artifacts");
    }

    @Test
    void nothingIsLeftToFillIn() throws IOException {
        publish().files().forEach((path, file) -> {
            if (!path.endsWith(".jar") && !path.endsWith(".java")) {
                assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContainPattern("@[a-z][a-z.-]*@");
            }
        });
    }

    @Test
    void everyLibraryHasItsLicence() throws IOException {
        Publication publication = publish();
        String notice = text(publication, "NOTICE");

        for (Path jar : jars()) {
            String name = Licences.name(jar.getFileName().toString());
            assertThat(publication.files()).containsKey("matml-engine/lib/" + jar.getFileName());
            if (!name.startsWith("matml-")) {
                assertThat(notice).containsPattern("(?m)^ {2}" + name + " +\\d\\S* +\\S.*https://");
            }
        }
        assertThat(publication.files()).containsKey("matml-engine/licences/EPL-2.0.txt");
        List<Path> unknown = new ArrayList<>(jars());
        unknown.add(Path.of("left-pad-1.0.jar"));
        assertThatThrownBy(() -> new Licences().notice(unknown))
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("The licence of left-pad-1.0.jar is not known");
    }

    @Test
    void aPublicCheckThatNeedsAHiddenClassIsADefect(@TempDir Path folder) throws Exception {
        FixtureCourse other = FixtureCourse.in(folder);
        other.edit(
                "exercises/src/test/java/matml/checks/post01/SummaryTest.java",
                "class SummaryTest {",
                "class SummaryTest {\n    private static final Class<?> OTHER = SummaryChecks.class;\n");
        Course built = other.build();

        assertThatThrownBy(() -> PublicCourse.checks(built, new TreeSet<>(List.of("matml/checks/post01/SummaryTest"))))
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("SummaryTest needs matml/checks/post01/SummaryChecks");
    }

    @Test
    void aPublicCheckThatWasNotBuiltIsADefect() {
        assertThatThrownBy(() -> PublicCourse.checks(course, new TreeSet<>(List.of("matml/checks/post01/NoTest"))))
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("was built without the public check matml/checks/post01/NoTest");
    }

    /** The proof that the search finds something: each kind of secret, planted in a file that is published. */
    @Test
    void aPlantedSecretStopsThePublication() throws Exception {
        Map<String, String> plants = new TreeMap<>();
        plants.put("the name of a hidden check", "See meanOfFive.");
        plants.put("the class of hidden checks", "See SummaryChecks.");
        plants.put("the title of a misconception", title());
        plants.put("a number of a hidden check", "It is -4.18736250 eV.");
        plants.put(
                "a line of a hidden check",
                "double[] values = {1.5, 2.25, 6, -3, 10};\n   see.situation(\"five values\")");
        plants.put("a line of a solution", solutionLines());
        plants.put("an answer of the quiz", answer());
        for (Map.Entry<String, String> plant : plants.entrySet()) {
            fixture.write("exercises/posts/planted.md", "Some text.\n\n" + plant.getValue() + "\n");

            assertThatThrownBy(this::publish)
                    .as(plant.getKey() + ": " + plant.getValue())
                    .isInstanceOf(CourseDefect.class)
                    .hasMessageContaining("Nothing was published")
                    .hasMessageContaining("exercises/posts/planted.md has " + plant.getKey());
        }
        Files.delete(fixture.root().resolve("exercises/posts/planted.md"));
        publish();
    }

    private String title() {
        return course.exercises().get(0).misconceptions().stream()
                .map(Course.Misconception::title)
                .filter(title -> title.length() >= LeakSearch.WINDOW)
                .findFirst()
                .orElseThrow();
    }

    private String answer() {
        return course.posts().get(0).quiz().questions().stream()
                .flatMap(question -> question.options().values().stream())
                .filter(text -> text.length() >= LeakSearch.WINDOW)
                .findFirst()
                .orElseThrow();
    }

    private String solutionLines() throws IOException {
        String solution = fixture.solution("Summary");
        int begin = solution.indexOf('\n', solution.indexOf("// BEGIN SOLUTION"));
        return solution.substring(begin, solution.indexOf("// END SOLUTION", begin));
    }

    private Publication publish() throws IOException {
        return publisher().publication(course.select(List.of("post01")));
    }

    private Publisher publisher() {
        return new Publisher(fixture.root(), course, jars(), List.of("text", "github"));
    }

    /** The libraries on our own class path that an engine travels with. */
    private static List<Path> jars() {
        List<String> engine = List.of(
                "asm",
                "ecj",
                "gson",
                "junit-jupiter-api",
                "junit-jupiter-engine",
                "junit-platform-launcher",
                "picocli",
                "smile-core",
                "snakeyaml");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> engine.stream()
                        .anyMatch(name -> path.getFileName().toString().matches(name + "-\\d.*\\.jar")))
                .toList();
    }

    private static Role role(Publication publication, String path) {
        return publication.files().get(path).role();
    }

    private static String text(Publication publication, String path) {
        assertThat(publication.files()).containsKey(path);
        return new String(publication.files().get(path).bytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> hashes(Publication publication) {
        Map<String, String> hashes = new TreeMap<>();
        publication.files().forEach((path, file) -> hashes.put(path, Manifest.hash(file.bytes())));
        return hashes;
    }
}
