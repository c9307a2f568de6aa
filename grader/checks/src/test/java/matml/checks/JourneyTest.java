package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matml.engine.cli.Main;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new student does all of post 1 at the keyboard; every screen, with times and places masked, is in the golden file
 * {@code journey.txt}. After a change that is wanted, write it anew as {@link SamplesTest} says, with {@code
 * -Dtest=JourneyTest}, and read it as that student.
 */
class JourneyTest {
    private static final Path GOLDEN = Path.of("src/test/resources/journey.txt").toAbsolutePath();
    private static final Path SOLUTIONS =
            Path.of("../../solutions/src/main/java").toAbsolutePath();

    @TempDir
    private Path folder;

    private final StringBuilder session = new StringBuilder();
    private Path home;
    private Course course;
    private String previousHome;
    private InputStream previousIn;

    @BeforeEach
    void newClone() throws IOException {
        home = folder.resolve("my course");
        copy(Path.of("target/course").toAbsolutePath(), home.resolve("grader/checks/target/course"));
        copy(Path.of("../../exercises/posts").toAbsolutePath(), home.resolve("exercises/posts"));
        copy(Path.of("../../exercises/quiz").toAbsolutePath(), home.resolve("exercises/quiz"));
        copy(Path.of("../../solutions/commentary").toAbsolutePath(), home.resolve("solutions/commentary"));
        copy(SOLUTIONS, home.resolve("solutions/src/main/java"));
        course = Course.open(home.resolve("grader/checks/target/course"));
        for (Post post : course.posts()) {
            for (String stub : course.stubs(post.id())) {
                write(post.id(), stub, course.stub(post.id(), stub));
            }
            // The author's own answers are nobody else's.
            Path sheet = home.resolve("exercises/quiz/" + post.id() + ".txt");
            Files.writeString(sheet, Files.readString(sheet).replaceAll("(?m)^(\\d+):.*$", "$1: ?"));
        }
        previousHome = System.setProperty("matml.home", home.toString());
        previousIn = System.in;
    }

    @AfterEach
    void restore() {
        System.setIn(previousIn);
        if (previousHome == null) {
            System.clearProperty("matml.home");
        } else {
            System.setProperty("matml.home", previousHome);
        }
    }

    @Test
    void postOneFromTheFirstCommandToTheLast() throws IOException {
        say("A new student, in a fresh clone.");
        run("");
        run("check");
        say("The mean squared error without its mean.");
        write("post01", "Losses", course.stub("post01", "Losses").replace("""
                        // TODO task 1: average the squared errors
                        throw new Todo("Losses.mse");
                """, """
                        double sum = 0;
                        for (int i = 0; i < actual.length; i++) {
                            sum += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
                        }
                        return sum;
                """));
        run("check");
        run("hint");
        run("hint");
        say("A semicolon is forgotten.");
        write("post01", "Losses", solution("post01", "Losses").replace("return Math.sqrt(", "return Math.sqrt(("));
        run("check losses");
        say("All of it is right.");
        write("post01", "Losses", solution("post01", "Losses"));
        run("check");
        run("check losses");
        run("solution losses");
        say("The next exercise is left for another day.");
        run("goto trainer");
        write(
                "post01",
                "GradientDescentTrainer",
                solution("post01", "GradientDescentTrainer")
                        .replaceFirst(
                                "(?s)(double loss\\(.*?\\{).*?(\\n    }\\n)",
                                "$1\n        throw new Todo(\"GradientDescentTrainer.loss\");$2")
                        .replace("package matml.post01;", "package matml.post01;\n\nimport matml.Todo;"));
        run("check");
        run("reset trainer --yes");
        run("reset --undo --yes");
        run("goto");
        say("The rest of the core, and the quiz.");
        for (Exercise exercise : course.exercises()) {
            if (exercise.post().equals("post01") && exercise.group().equals("core")) {
                solve(exercise);
            }
        }
        run("");
        type("a c e g\na d e\nb\n\nzzz\nb\n");
        run("quiz post01");
        type("a c e\nq\n");
        run("quiz post01");
        say("And the further exercises.");
        course.exercises().forEach(exercise -> {
            try {
                solve(exercise);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        run("check post01/further");
        run("list");
        run("plot post01");
        run("");

        String text = masked(session.toString());
        if ("write".equals(System.getProperty("matml.golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN).replace("\r\n", "\n"));
        assertThat(text).doesNotContain("0 of 0", "Exception in", "\tat ");
    }

    private void say(String what) {
        session.append("\n### ").append(what).append("\n");
    }

    private void run(String line) {
        StringWriter screen = new StringWriter();
        PrintWriter writer = new PrintWriter(screen);
        String[] words = Stream.concat(
                        Stream.of(line.split(" ")).filter(word -> !word.isEmpty()), Stream.of("--isolation", "process"))
                .toArray(String[]::new);
        boolean runsCode = !line.startsWith("goto") && !line.startsWith("reset") && !line.startsWith("quiz");
        int code = Main.run(
                writer, writer, runsCode ? words : Stream.of(line.split(" ")).toArray(String[]::new));
        session.append("\n$ ./matml")
                .append(line.isEmpty() ? "" : " " + line)
                .append("\n")
                .append(screen);
        assertThat(code).as(line).isZero();
    }

    private static void type(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void solve(Exercise exercise) throws IOException {
        for (String name : exercise.classes()) {
            write(exercise.post(), name, solution(exercise.post(), name));
        }
    }

    private static String solution(String post, String name) throws IOException {
        return Files.readString(SOLUTIONS.resolve("matml/" + post + "/" + name + ".java"))
                .replaceAll("(?m)^.*// (BEGIN|END) SOLUTION.*\\R", "");
    }

    private void write(String post, String name, String text) throws IOException {
        Path file = home.resolve("exercises/src/main/java/matml/" + post + "/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Without what differs from run to run; a long path may have been wrapped anywhere. */
    private String masked(String text) {
        String root = home.toString().replace('\\', '/');
        StringBuilder anywhere = new StringBuilder();
        for (String letter : root.split("")) {
            anywhere.append(letter.equals(" ") ? "\\s+" : Pattern.quote(letter) + "(?:\\n *)?");
        }
        return text.replaceAll(anywhere + "/?\\s*", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d(_\\d+)?", "DATE");
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
