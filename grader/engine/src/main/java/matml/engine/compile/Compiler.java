package matml.engine.compile;

import com.sun.source.util.JavacTask;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import matml.engine.result.Result.CompileError;

/**
 * javac in memory: sources in, class files out. No annotation processor runs, nothing is read from a source path, and
 * the class path is what the constructor got, so a submission's own jars and classes have no say.
 */
public final class Compiler implements AutoCloseable {
    private static final int RELEASE = 17;

    /** Newer JDKs take a method behind a class that ended early for a program without classes, and say so. */
    private static final Pattern COMPACT = Pattern.compile("should not have package declaration");

    private static final Pattern IMPLICIT =
            Pattern.compile("(?s)(?:implicitly declared|unnamed) classes are (?:not supported|a preview feature).*");
    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private final JavaCompiler javac;
    private final StandardJavaFileManager files;
    private final List<String> options = new ArrayList<>();

    /**
     * @param classPath jars that sources may use
     * @throws IOException if there is no compiler: a JRE instead of a JDK
     */
    public Compiler(List<Path> classPath) throws IOException {
        javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IOException(
                    "This Java has no compiler: set JAVA_HOME to a JDK " + RELEASE + " or newer, not a JRE.");
        }
        files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        files.setLocation(
                StandardLocation.CLASS_PATH,
                classPath.stream().map(Path::toFile).toList());
        files.setLocation(StandardLocation.SOURCE_PATH, List.<File>of());
        options.addAll(List.of("-proc:none", "-implicit:none", "-g", "-nowarn", "-Xlint:none", "-Xmaxerrs", "100"));
        // Without it a type error in one class hides a missing return in the next.
        options.add("-XDshould-stop.ifError=FLOW");
        // -release of the same version is slower and hides nothing; a newer JDK must not offer its newer API.
        if (Runtime.version().feature() != RELEASE) {
            options.addAll(List.of("--release", Integer.toString(RELEASE)));
        }
    }

    /**
     * Compiles sources together.
     *
     * @param sources text by path below the source root, {@code matml/post01/Losses.java}
     */
    public Compilation compile(Map<String, String> sources) {
        return compile(sources, Map.of());
    }

    /**
     * Compiles sources together.
     *
     * @param sources text by path below the source root, {@code matml/post02/Surrogate.java}
     * @param earlier class files that they may use besides the class path, by binary name
     */
    public Compilation compile(Map<String, String> sources, Map<String, byte[]> earlier) {
        Judgement judgement = judge(sources, earlier);
        return new Compilation(
                judgement.classes(),
                judgement.faults().stream().map(Fault::error).toList());
    }

    /** Compiles sources together and says where exactly it found what. */
    Judgement judge(Map<String, String> sources, Map<String, byte[]> earlier) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<Fault> faults = run(sources, new ClassStore(files, earlier, classes), false, JavacTask::call);
        if (faults.isEmpty()) {
            return new Judgement(classes, faults);
        }
        // What cannot be parsed is said alone: the rest is judged on a guess of what the text may have meant.
        List<Fault> syntax = run(sources, new ClassStore(files, earlier, Map.of()), true, task -> {
            task.parse();
            return true;
        });
        return new Judgement(Map.of(), syntax.isEmpty() ? faults : syntax);
    }

    /** A step of javac; false if it failed. */
    private interface Step {
        boolean run(JavacTask task) throws IOException;
    }

    private List<Fault> run(Map<String, String> sources, ClassStore classes, boolean syntax, Step step) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new Source(path, text)));
        boolean done;
        try {
            // What javac says when it breaks down is for its makers.
            Writer nowhere = Writer.nullWriter();
            done = step.run((JavacTask) javac.getTask(nowhere, classes, problems, options, null, units));
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            return gaveUp("The compiler gave up on this: something in it is nested too deeply or is too large.");
        } catch (OutOfMemoryError memory) {
            return gaveUp("The compiler ran out of memory on this.");
        }
        List<Fault> faults = problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> fault(problem, syntax))
                .toList();
        if (faults.stream()
                .anyMatch(fault -> !COMPACT.matcher(fault.error().message()).find())) {
            faults = faults.stream()
                    .filter(fault -> !COMPACT.matcher(fault.error().message()).find())
                    .toList();
        }
        return done || !faults.isEmpty()
                ? faults
                : gaveUp("The compiler gave up on this: something in it is nested too deeply or is too large.");
    }

    private static List<Fault> gaveUp(String message) {
        return List.of(new Fault(new CompileError("", 0, 0, message), -1, false));
    }

    /** Without package names, as javac's own command prints it. */
    private static String shortened(String message) {
        return IMPLICIT.matcher(message.strip()).matches()
                ? "class, interface, enum, or record expected"
                : QUALIFIER.matcher(message.strip()).replaceAll("");
    }

    private static Fault fault(Diagnostic<? extends JavaFileObject> problem, boolean syntax) {
        String file = problem.getSource() instanceof Source source ? source.path : "";
        return new Fault(
                new CompileError(
                        file,
                        Math.max(0, problem.getLineNumber()),
                        Math.max(0, problem.getColumnNumber()),
                        shortened(problem.getMessage(Locale.ROOT))),
                (int) Math.max(-1, problem.getPosition()),
                syntax);
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A class file that is on no path. */
    private static final class Binary extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        Binary(String name, byte[] bytes) {
            super(URI.create("class:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final class ClassStore extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> earlier;
        private final Map<String, byte[]> classes;

        ClassStore(JavaFileManager files, Map<String, byte[]> earlier, Map<String, byte[]> classes) {
            super(files);
            this.earlier = earlier;
            this.classes = classes;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            Iterable<JavaFileObject> onPath = super.list(location, packageName, kinds, recurse);
            if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
                return onPath;
            }
            List<JavaFileObject> all = new ArrayList<>();
            onPath.forEach(all::add);
            earlier.forEach((name, bytes) -> {
                if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                    all.add(new Binary(name, bytes));
                }
            });
            return all;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Binary binary ? binary.name : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("class:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
