package matml.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matml.engine.author.CourseBuilder;
import matml.engine.author.CourseSource;
import matml.engine.cli.Installation;
import matml.engine.compile.Compilation;
import matml.engine.compile.Compiler;
import matml.engine.course.Course;
import matml.engine.prove.Proof;
import matml.engine.prove.Prover;

/** A course of two small exercises, copied to a folder where a test may damage it before it is built. */
public final class FixtureCourse {
    private final Path root;

    private FixtureCourse(Path root) {
        this.root = root;
    }

    /** Copies the fixture. */
    public static FixtureCourse in(Path folder) {
        Path from = Path.of("src/test/course");
        Path to = folder.resolve("a course");
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FixtureCourse(to);
    }

    /** The folder of the course's sources. */
    public Path root() {
        return root;
    }

    /** Replaces a text in a file; fails if it is not there. */
    public FixtureCourse edit(String file, String before, String after) throws IOException {
        String text = Files.readString(root.resolve(file));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not contain " + before);
        }
        Files.writeString(root.resolve(file), text.replace(before, after));
        return this;
    }

    /** Writes a file. */
    public FixtureCourse write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
        return this;
    }

    /** Compiles checks and solutions and assembles the course. */
    public Course build() throws IOException, InterruptedException {
        CourseSource source = new CourseSource(root);
        compile(List.of(root.resolve("solutions/src/main/java")), source.solutionClasses(), List.of());
        compile(
                List.of(root.resolve("grader/checks/src/main/java"), root.resolve("exercises/src/test/java")),
                source.checkClasses(),
                List.of(source.solutionClasses()));
        return new CourseBuilder(source, Installation.libraries()).build(folder());
    }

    /** Where the assembled course is. */
    public Path folder() {
        return root.resolve("grader/checks/target/course");
    }

    /** Builds and proves the course. */
    public Proof prove() throws IOException, InterruptedException {
        Course course = build();
        return new Prover(course, new CourseSource(root), Installation.libraries(), 2, step -> {}).prove(List.of());
    }

    /** The reference solution of a class. */
    public String solution(String name) throws IOException {
        return Files.readString(
                root.resolve("solutions/src/main/java/matml/post01").resolve(name + ".java"));
    }

    private static void compile(List<Path> folders, Path target, List<Path> more) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file :
                        walk.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.put(
                            folder.relativize(file).toString().replace(File.separatorChar, '/'),
                            Files.readString(file));
                }
            }
        }
        List<Path> classPath = new ArrayList<>(more);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .forEach(classPath::add);
        try (Compiler compiler = new Compiler(classPath)) {
            Compilation compiled = compiler.compile(sources);
            if (!compiled.ok()) {
                throw new IllegalStateException(compiled.errors().toString());
            }
            for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
                Path file = target.resolve(each.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
        }
    }
}
