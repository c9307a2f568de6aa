package matml.engine.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.engine.course.Course;
import matml.engine.result.Result.CompileError;

/**
 * Compiles one post of a submission so that a broken file costs only itself: where a file does not compile, or is
 * missing, its stub takes its place, and checks that reach the stub know why.
 */
public final class PostCompiler {
    private final Compiler compiler;

    public PostCompiler(Compiler compiler) {
        this.compiler = compiler;
    }

    /**
     * A compiled post.
     *
     * @param classes class files by binary name
     * @param errors what the compiler refused, with the student's file names
     * @param broken simple names of the classes whose file did not compile
     * @param missing simple names of the classes whose file is not in the submission
     */
    public record CompiledPost(
            Map<String, byte[]> classes, List<CompileError> errors, Set<String> broken, Set<String> missing) {}

    /**
     * Compiles the sources of a post.
     *
     * @param sources text by file name, {@code Losses.java}
     */
    public CompiledPost compile(Course course, String post, Map<String, String> sources) throws IOException {
        Map<String, String> units = new LinkedHashMap<>();
        sources.forEach((name, text) -> units.put(path(post, name), text));
        Set<String> missing = new LinkedHashSet<>();
        for (String stub : course.stubs(post)) {
            if (!sources.containsKey(stub + ".java")) {
                missing.add(stub);
                units.put(path(post, stub + ".java"), course.stub(post, stub));
            }
        }
        Set<String> broken = new LinkedHashSet<>();
        List<CompileError> errors = new ArrayList<>();
        Set<String> stubs = Set.copyOf(course.stubs(post));
        while (true) {
            Compilation compilation = compiler.compile(units);
            if (compilation.ok()) {
                return new CompiledPost(compilation.classes(), errors, broken, missing);
            }
            Set<String> culprits = new LinkedHashSet<>();
            for (CompileError error : compilation.errors()) {
                if (units.containsKey(error.file())) {
                    culprits.add(error.file());
                }
            }
            culprits.removeIf(path -> broken.contains(className(path)) || missing.contains(className(path)));
            if (culprits.isEmpty()) {
                // A stub does not fit what is left (or javac named no file): nothing of the post can be saved.
                errors.addAll(compilation.errors());
                units.keySet().forEach(path -> broken.add(className(path)));
                return stubsOnly(course, post, errors, broken);
            }
            compilation.errors().stream()
                    .filter(error -> culprits.contains(error.file()))
                    .forEach(errors::add);
            for (String path : culprits) {
                String name = className(path);
                broken.add(name);
                if (stubs.contains(name)) {
                    units.put(path, course.stub(post, name));
                } else {
                    units.remove(path);
                }
            }
        }
    }

    private CompiledPost stubsOnly(Course course, String post, List<CompileError> errors, Set<String> broken)
            throws IOException {
        Map<String, String> units = new LinkedHashMap<>();
        for (String stub : course.stubs(post)) {
            units.put(path(post, stub + ".java"), course.stub(post, stub));
        }
        Compilation compilation = compiler.compile(units);
        if (!compilation.ok()) {
            throw new IOException("The stubs of " + post + " do not compile: "
                    + compilation.errors().get(0));
        }
        return new CompiledPost(compilation.classes(), errors, broken, Set.of());
    }

    private static String path(String post, String file) {
        return "matml/" + post + "/" + file;
    }

    private static String className(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }
}
