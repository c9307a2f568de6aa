package matml.engine.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matml.Todo;
import matml.engine.course.Course;
import matml.engine.report.FileNames;

/**
 * Where this matml lives: its folder, its course, and the jars that students' code may use. It lives in the course's own
 * repository, where everything is built, or in one for students, which {@code publish} has written.
 *
 * @param home the folder of the launcher
 */
public record Installation(Path home) {
    /** The folder of the engine in a student repository. */
    public static final String STUDENT_ENGINE = "matml-engine";

    /** The installation that the launcher named, else the folder we are in. */
    public static Installation current() {
        return new Installation(
                Path.of(System.getProperty("matml.home", "")).toAbsolutePath().normalize());
    }

    /** Whether this is a repository for students: no hidden checks, no solutions, nothing to build. */
    public boolean isForStudents() {
        return Files.isRegularFile(
                home.resolve(STUDENT_ENGINE).resolve("course").resolve(Course.DOCUMENT));
    }

    /** Opens the course that was built, or published, here. */
    public Course course() throws IOException {
        return Course.open(courseFolder());
    }

    /** Where that course is. */
    Path courseFolder() {
        return home.resolve(isForStudents() ? STUDENT_ENGINE + "/course" : "grader/checks/target/course");
    }

    /** The jars that matml runs from here. */
    public List<Path> engine() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String folder : isForStudents()
                ? List.of(STUDENT_ENGINE + "/lib")
                : List.of("grader/engine/target/lib", "grader/engine/target")) {
            if (Files.isDirectory(home.resolve(folder))) {
                try (Stream<Path> files = Files.list(home.resolve(folder))) {
                    files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                            .sorted()
                            .forEach(jars::add);
                }
            }
        }
        return jars;
    }

    /** Where the student's sources are, as a path to click from where the command was started. */
    String deskFromHere() {
        Path sources = home.resolve("exercises").resolve("src").resolve("main").resolve("java");
        Path here = Path.of("").toAbsolutePath();
        Path shown = sources.startsWith(here) ? here.relativize(sources) : sources;
        return shown.toString().replace(File.separatorChar, '/');
    }

    /** Where archives of classes are kept. */
    Path archives() {
        return home.resolve(isForStudents() ? STUDENT_ENGINE + "/archives" : "grader/engine/target/archives");
    }

    /** Where the results of a class go if nobody says otherwise. */
    Path results(Path classFolder) {
        Path name = classFolder.toAbsolutePath().normalize().getFileName();
        String text = name == null ? "class" : name.toString();
        return home.resolve("results").resolve(text.endsWith(".zip") ? text.substring(0, text.length() - 4) : text);
    }

    /**
     * Where figures go if nobody says otherwise.
     *
     * @param submission whose they are; null for the code that lies here
     */
    Path plots(String submission) {
        Path plots = home.resolve("results").resolve("plots");
        return submission == null ? plots : plots.resolve(FileNames.of(submission));
    }

    /** The given code and Smile: what a submission is compiled against. */
    public static List<Path> libraries() {
        List<Path> libraries = new ArrayList<>();
        try {
            libraries.add(Path.of(Todo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (path.getFileName() != null && path.getFileName().toString().startsWith("smile-")) {
                libraries.add(path);
            }
        }
        return libraries;
    }
}
