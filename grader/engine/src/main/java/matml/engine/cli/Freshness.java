package matml.engine.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import matml.engine.course.Course;

/**
 * Whether what was built still is what the sources say. Only the course's own sources count: a student's edits in
 * {@code exercises} never lead to a build.
 */
final class Freshness {
    /** Asks the launcher to build and to start again. */
    static final int EXIT_REBUILD = 75;

    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "syllabus.yaml",
            "materials/pom.xml",
            "materials/src/main",
            "solutions/pom.xml",
            "solutions/src/main",
            "grader/kit/pom.xml",
            "grader/kit/src/main",
            "grader/engine/pom.xml",
            "grader/engine/src/main",
            "grader/checks/pom.xml",
            "grader/checks/src/main",
            "grader/checks/wrong",
            "grader/checks/alternatives",
            "grader/checks/quiz");

    private Freshness() {}

    /**
     * Whether the launcher must build first.
     *
     * @param home the folder of the launcher
     * @param author whether public checks count too: they lie on the student's desk but only authors change them
     */
    static boolean isStale(Path home, boolean author) throws IOException {
        if (!Files.exists(home.resolve("pom.xml"))
                || System.getProperty("matml.rebuilt") != null
                || new Installation(home).isForStudents()) {
            return false;
        }
        Path built = home.resolve("grader/checks/target/course").resolve(Course.FINGERPRINTS);
        if (!Files.exists(built)) {
            return true;
        }
        FileTime since = Files.getLastModifiedTime(built);
        List<String> sources = new ArrayList<>(SOURCES);
        if (author) {
            sources.add("exercises/src/test");
        }
        for (String source : sources) {
            Path path = home.resolve(source);
            if (Files.exists(path) && isNewer(path, since)) {
                return true;
            }
        }
        return false;
    }

    /** A deleted file shows in its folder's time. */
    private static boolean isNewer(Path path, FileTime since) throws IOException {
        boolean[] newer = new boolean[1];
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return look(attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return look(attributes);
            }

            private FileVisitResult look(BasicFileAttributes attributes) {
                newer[0] = attributes.lastModifiedTime().compareTo(since) > 0;
                return newer[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return newer[0];
    }
}
