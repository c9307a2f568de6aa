package matml.engine.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.Todo;
import matml.engine.cli.Installation;
import matml.engine.compile.Compilation;
import matml.engine.compile.Compiler;

/** A small program of a student's, compiled, inspected, and loaded as a child would load it: verified. */
final class Program {
    private static final Compiler COMPILER = compiler();

    static final Policy POST01 = new Policy(Set.of("matml.post01"), Map.of(), List.of());

    private final Inspection inspection;
    private final Map<String, byte[]> compiled;
    private final ClassLoader loader;

    private Program(Map<String, byte[]> compiled, Policy policy) {
        this.compiled = compiled;
        inspection = new Inspector().inspect(compiled, policy);
        loader = new ClassLoader(Program.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = inspection.classes().get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** One source file {@code Losses.java}; the package line is put before it, on the same line. */
    static Program of(String source) {
        return of(Map.of("Losses", source));
    }

    /** Source files by simple name. */
    static Program of(Map<String, String> sources) {
        return new Program(compile(sources), POST01);
    }

    /** Class files of sources in matml.post01, by simple name. */
    static Map<String, byte[]> compile(Map<String, String> sources) {
        Map<String, String> units = new LinkedHashMap<>();
        sources.forEach((name, text) -> units.put("matml/post01/" + name + ".java", "package matml.post01; " + text));
        Compilation compilation = COMPILER.compile(units);
        assertThat(compilation.errors()).isEmpty();
        return compilation.classes();
    }

    private static Compiler compiler() {
        try {
            return new Compiler(Installation.libraries());
        } catch (IOException noCompiler) {
            throw new UncheckedIOException(noCompiler);
        }
    }

    Inspection inspection() {
        return inspection;
    }

    List<Violation> findings() {
        return inspection.findings();
    }

    /** Everything that was compiled can be loaded, verified and linked. */
    Program loads() {
        assertThat(inspection.classes().keySet()).containsExactlyInAnyOrderElementsOf(compiled.keySet());
        for (String name : compiled.keySet()) {
            try {
                // Asking for the methods links the class, which verifies it, and runs nothing of it.
                Class.forName(name, false, loader).getDeclaredMethods();
            } catch (ClassNotFoundException missing) {
                throw new AssertionError(missing);
            }
        }
        return this;
    }

    Class<?> type(String simpleName) {
        try {
            return Class.forName("matml.post01." + simpleName, true, loader);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls a static method without parameters. */
    Object call(String simpleName, String method) throws Throwable {
        try {
            var found = type(simpleName).getDeclaredMethod(method);
            found.setAccessible(true);
            return found.invoke(null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** What the Todo of a static method without parameters carries. */
    String todoOf(String simpleName, String method) throws Throwable {
        Todo.forget();
        try {
            call(simpleName, method);
        } catch (Todo expected) {
            return Todo.firstMade();
        } catch (ExceptionInInitializerError early) {
            return Todo.firstMade();
        }
        return null;
    }
}
