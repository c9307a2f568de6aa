package matml.engine.compile;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        options.addAll(List.of("-proc:none", "-implicit:none", "-g", "-nowarn", "-Xlint:none", "-Xmaxerrs", "20"));
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
        Map<String, byte[]> classes = new LinkedHashMap<>();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new Source(path, text)));
        boolean done;
        StringWriter crash = new StringWriter();
        try {
            done = javac.getTask(crash, new ClassStore(files, classes), problems, options, null, units)
                    .call();
        } catch (RuntimeException | StackOverflowError fault) {
            return failed("the compiler gave up on this source: it is nested too deeply or too large");
        } catch (OutOfMemoryError memory) {
            return failed("the compiler ran out of memory on this source");
        }
        List<CompileError> errors = problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiler::error)
                .toList();
        if (!done && errors.isEmpty()) {
            return failed("the compiler gave up on this source");
        }
        return new Compilation(errors.isEmpty() ? classes : Map.of(), errors);
    }

    private static Compilation failed(String message) {
        return new Compilation(Map.of(), List.of(new CompileError("", 0, 0, message)));
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> problem) {
        String file = problem.getSource() == null ? "" : ((Source) problem.getSource()).path;
        return new CompileError(
                file,
                Math.max(0, problem.getLineNumber()),
                Math.max(0, problem.getColumnNumber()),
                problem.getMessage(Locale.ROOT).strip());
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

    private static final class ClassStore extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes;

        ClassStore(JavaFileManager files, Map<String, byte[]> classes) {
            super(files);
            this.classes = classes;
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
