package matml.engine.attack;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.author.CourseBuilder;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.jvm.ClassArchive;
import matml.engine.run.Runner;
import matml.engine.run.Worker;

/**
 * Children that start as fast as in use: hundreds of them do in these tests. A class-data archive needs a class path of
 * jars, so while it lasts, the engine's compiled classes are in one.
 */
final class FastStarts {
    private static final String CLASS_PATH = "java.class.path";

    private static String before;

    private FastStarts() {}

    /**
     * Makes the jar and the archive.
     *
     * @param folder where
     */
    static Optional<Path> make(Path folder, FixtureCourse fixture) throws Exception {
        before = System.getProperty(CLASS_PATH);
        List<String> jars = new ArrayList<>();
        int number = 0;
        for (String entry : before.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isRegularFile(path)) {
                jars.add(entry);
            } else if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
                jars.add(jar(path, folder.resolve("classes" + number++ + ".jar")));
            }
        }
        System.setProperty(CLASS_PATH, String.join(File.pathSeparator, jars));
        Course course = Course.open(fixture.folder());
        Path archives = folder.resolve("archives");
        Optional<ClassArchive> archive = ClassArchive.in(archives, Worker.class);
        if (archive.isPresent()) {
            archive.get().make(recording -> {
                try (Runner runner = Runner.recorded(course.checks(), recording);
                        CourseBuilder.Programs programs =
                                new CourseBuilder.Programs(course, Installation.libraries())) {
                    for (Exercise exercise : course.exercises()) {
                        runner.run(exercise, exercise.checks(), programs.reference(exercise.post()), 1);
                    }
                    runner.finish();
                }
            });
        }
        return archive.map(made -> archives);
    }

    /** Puts the class path back. */
    static void end() {
        System.setProperty(CLASS_PATH, before);
    }

    private static String jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }
}
