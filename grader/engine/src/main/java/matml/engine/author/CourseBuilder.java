package matml.engine.author;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        Fingerprints.write(
                fingerprints(course, folder.resolveSibling("fingerprints")), folder.resolve(Course.FINGERPRINTS));
        return course;
    }

    private void writeStubs(Path folder, String post) throws IOException {
        Path stubs = folder.resolve(Course.STUBS).resolve("matml").resolve(post);
        Files.createDirectories(stubs);
        for (Map.Entry<String, String> stub : source.stubs(post).entrySet()) {
            Files.writeString(stubs.resolve(stub.getKey() + ".java"), stub.getValue(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Runs the wrong solutions of every exercise whose sources have changed since the last build; the others' fingerprints
     * are taken from there.
     */
    private Map<String, Fingerprints> fingerprints(Course course, Path kept) throws IOException, InterruptedException {
        Map<String, Fingerprints> fingerprints = new ConcurrentHashMap<>();
        Map<Exercise, Path> changed = new LinkedHashMap<>();
        for (Exercise exercise : course.exercises()) {
            Path file = kept.resolve(exercise.id().replace('/', '-') + '-' + source.evidenceDigest(exercise) + ".json");
            Fingerprints earlier = earlier(file, exercise);
            if (earlier == null) {
                changed.put(exercise, file);
            } else {
                fingerprints.put(exercise.id(), earlier);
            }
        }
        Workers.forEach(
                changed.keySet(),
                () -> new Bench(course, libraries),
                (bench, exercise) -> fingerprints.put(exercise.id(), fingerprints(bench, exercise)));
        Files.createDirectories(kept);
        for (Map.Entry<Exercise, Path> each : changed.entrySet()) {
            String id = each.getKey().id();
            forget(kept, id.replace('/', '-') + '-');
            Fingerprints.write(Map.of(id, fingerprints.get(id)), each.getValue());
        }
        return fingerprints;
    }

    private static Fingerprints earlier(Path file, Exercise exercise) {
        try {
            return Fingerprints.read(file).get(exercise.id());
        } catch (IOException | JsonParseException damaged) {
            return null;
        }
    }

    /** Removes the fingerprints of earlier states of an exercise. */
    private static void forget(Path kept, String prefix) throws IOException {
        try (Stream<Path> list = Files.list(kept)) {
            for (Path file : list.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix) && name.indexOf('-', prefix.length()) < 0) {
                    Files.delete(file);
                }
            }
        }
    }

    private Fingerprints fingerprints(Bench bench, Exercise exercise) throws IOException, InterruptedException {
        List<Form> forms = new ArrayList<>();
        for (Specimen specimen : source.wrong(exercise)) {
            Compilation compiled = bench.programs().compile(exercise, specimen);
            if (!compiled.ok()) {
                throw new CourseDefect("wrong/" + specimen.exercise() + "/" + specimen.name()
                        + ".java does not compile: " + compiled.errors().get(0));
            }
            forms.add(new Form(
                    specimen.misconception(),
                    specimen.name(),
                    specimen.task(),
                    evidence(bench.runner(), exercise, compiled.classes())));
        }
        Map<String, byte[]> reference = bench.programs().reference(exercise.post());
        return new Fingerprints(forms, evidence(bench.runner(), exercise, reference));
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

    /** What it takes to run specimens; for one thread at a time. */
    public record Bench(Programs programs, Runner runner) implements Closeable {
        /**
         * @param libraries jars that the programs may use
         */
        public Bench(Course course, List<Path> libraries) throws IOException {
            this(new Programs(course, libraries), new Runner(course.checks(), Limits.STANDARD, Isolation.PROCESS));
        }

        @Override
        public void close() {
            runner.close();
            programs.close();
        }
    }

    /** Compiles specimens against the reference solutions. */
    public static final class Programs implements AutoCloseable {
        private final Course course;
        private final Compiler compiler;

        public Programs(Course course, List<Path> libraries) throws IOException {
            this.course = course;
            compiler = new Compiler(libraries);
        }

        /** The specimen's classes together with the reference's other classes of the post and of those it uses. */
        public Compilation compile(Exercise exercise, Specimen specimen) throws IOException {
            Map<String, String> units = new LinkedHashMap<>();
            specimen.sources()
                    .forEach((name, text) -> units.put("matml/" + exercise.post() + "/" + name + ".java", text));
            Compilation compilation = compiler.compile(units, reference(exercise.post()));
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

        /** The reference's classes of a post and of the earlier posts it uses. */
        public Map<String, byte[]> reference(String post) throws IOException {
            Map<String, byte[]> reference = new LinkedHashMap<>(earlier(post));
            reference.putAll(course.reference(post));
            return reference;
        }

        /** The reference's classes of the earlier posts that a post uses. */
        public Map<String, byte[]> earlier(String post) throws IOException {
            Map<String, byte[]> earlier = new LinkedHashMap<>();
            for (String used : course.post(post).uses()) {
                earlier.putAll(course.reference(used));
            }
            return earlier;
        }

        /** Compiles sources of a post that stand in the place of its reference. */
        public Compilation instead(String post, Map<String, String> units) throws IOException {
            return compiler.compile(units, earlier(post));
        }

        @Override
        public void close() {
            compiler.close();
        }
    }
}
