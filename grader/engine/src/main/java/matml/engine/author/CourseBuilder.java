package matml.engine.author;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import matml.engine.compile.Compilation;
import matml.engine.compile.Compiler;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Fingerprints;
import matml.engine.diagnose.CheckRun;
import matml.engine.diagnose.Form;
import matml.engine.jvm.Isolation;
import matml.engine.run.Evidence;
import matml.engine.run.Limits;
import matml.engine.run.Runner;
import matml.kit.Trial;

/**
 * Makes a course folder from a course's sources: jars of checks and solutions, generated stubs, the resolved syllabus,
 * and the fingerprints of the wrong solutions, which are run here.
 */
public final class CourseBuilder {
    private final CourseSource source;
    private final List<Path> libraries;

    /**
     * @param libraries jars that students' code and the solutions may use, the given code among them
     */
    public CourseBuilder(CourseSource source, List<Path> libraries) {
        this.source = source;
        this.libraries = libraries;
    }

    /**
     * Builds the course folder, replacing what is there.
     *
     * @throws CourseDefect if the sources contradict themselves
     */
    public Course build(Path folder) throws IOException, InterruptedException {
        clear(folder);
        Files.createDirectories(folder);
        jar(source.checkClasses(), folder.resolve(Course.CHECKS));
        jar(source.solutionClasses(), folder.resolve(Course.SOLUTIONS));
        for (String post : source.posts()) {
            writeStubs(folder, post);
        }
        Files.writeString(
                folder.resolve(Course.DOCUMENT),
                new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(source.spec()),
                StandardCharsets.UTF_8);
        Course course = Course.open(folder);
        Fingerprints.write(fingerprints(course), folder.resolve(Course.FINGERPRINTS));
        return course;
    }

    private void writeStubs(Path folder, String post) throws IOException {
        Path stubs = folder.resolve(Course.STUBS).resolve("matml").resolve(post);
        Files.createDirectories(stubs);
        for (Map.Entry<String, String> stub : source.stubs(post).entrySet()) {
            Files.writeString(stubs.resolve(stub.getKey() + ".java"), stub.getValue(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, Fingerprints> fingerprints(Course course) throws IOException, InterruptedException {
        Map<String, Fingerprints> fingerprints = new LinkedHashMap<>();
        try (Programs programs = new Programs(course, libraries);
                Runner runner = new Runner(course.checks(), Limits.STANDARD, Isolation.PROCESS)) {
            for (Exercise exercise : course.exercises()) {
                List<Form> forms = new ArrayList<>();
                for (Specimen specimen : source.wrong(exercise)) {
                    Compilation compiled = programs.compile(exercise, specimen);
                    if (!compiled.ok()) {
                        throw new CourseDefect("wrong/" + specimen.exercise() + "/" + specimen.name()
                                + ".java does not compile: " + compiled.errors().get(0));
                    }
                    forms.add(new Form(
                            specimen.misconception(),
                            specimen.name(),
                            specimen.task(),
                            evidence(runner, exercise, compiled.classes())));
                }
                fingerprints.put(
                        exercise.id(),
                        new Fingerprints(forms, evidence(runner, exercise, programs.reference(exercise.post()))));
            }
        }
        return fingerprints;
    }

    private static List<CheckRun> evidence(Runner runner, Exercise exercise, Map<String, byte[]> classes)
            throws IOException, InterruptedException {
        return Evidence.of(runner.run(exercise, exercise.checks(), classes, Trial.DEFAULT_SEED));
    }

    private static void jar(Path classes, Path jar) throws IOException {
        if (!Files.isDirectory(classes)) {
            throw new IOException(classes + " does not exist: build with mvn package first.");
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/"));
                // The same course gives the same jar, whenever and wherever it is built.
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Compiles specimens against the reference solutions. */
    public static final class Programs implements AutoCloseable {
        private final Course course;
        private final Compiler compiler;
        private final Map<String, Map<String, byte[]>> references = new HashMap<>();

        public Programs(Course course, List<Path> libraries) throws IOException {
            this.course = course;
            List<Path> classPath = new ArrayList<>(libraries);
            classPath.add(course.solutions());
            compiler = new Compiler(classPath);
        }

        /** The specimen's classes together with the reference's other classes of the post. */
        public Compilation compile(Exercise exercise, Specimen specimen) throws IOException {
            Map<String, String> units = new LinkedHashMap<>();
            specimen.sources()
                    .forEach((name, text) -> units.put("matml/" + exercise.post() + "/" + name + ".java", text));
            Compilation compilation = compiler.compile(units);
            if (!compilation.ok()) {
                return compilation;
            }
            Map<String, byte[]> classes = new LinkedHashMap<>(reference(exercise.post()));
            // A replaced class takes its nested classes with it.
            specimen.sources().keySet().forEach(name -> classes.keySet()
                    .removeIf(each -> each.equals("matml." + exercise.post() + "." + name)
                            || each.startsWith("matml." + exercise.post() + "." + name + "$")));
            classes.putAll(compilation.classes());
            return new Compilation(classes, List.of());
        }

        /** The reference's classes of a post. */
        public Map<String, byte[]> reference(String post) throws IOException {
            Map<String, byte[]> reference = references.get(post);
            if (reference == null) {
                reference = ClassFiles.ofPackage(course.solutions(), "matml/" + post + "/");
                references.put(post, reference);
            }
            return reference;
        }

        @Override
        public void close() {
            compiler.close();
        }
    }
}
