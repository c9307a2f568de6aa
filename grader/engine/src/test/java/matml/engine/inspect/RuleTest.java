package matml.engine.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One use after the other, each in line 2 of a method of its own beside an innocent one. */
class RuleTest {
    private static final List<Arguments> USES = new ArrayList<>();

    static {
        use("files", "java.io.File", "return new java.io.File(\"x\");");
        use("files", "java.nio.file.Path", "return java.nio.file.Path.of(\"x\");");
        use(
                "files",
                "java.io.FileOutputStream",
                "try { return new java.io.FileOutputStream(\"x\"); } catch (java.io.IOException e) { return e; }");
        use(
                "files",
                "java.util.zip.ZipFile",
                "try { return new java.util.zip.ZipFile(\"x\"); } catch (java.io.IOException e) { return e; }");
        use(
                "files",
                "java.io.FileNotFoundException",
                "try { if (n() > 0) throw new java.io.IOException(\"x\"); return 1; } catch (java.io.FileNotFoundException e) { return 2; } catch (java.io.IOException e) { return 3; }");
        use("text", "java.util.Formatter", "return new java.util.Formatter();");
        use("text", "java.io.StringWriter", "return new java.io.StringWriter();");
        use("input", "java.lang.System.in", "return System.in;");
        use("input", "java.util.Scanner.new", "return new java.util.Scanner((Readable) null);");
        use(
                "output",
                "java.io.PrintStream.new",
                "try { return new java.io.PrintStream(\"x\"); } catch (java.io.IOException e) { return e; }");
        use("output", "java.lang.System.setOut", "System.setOut(null); return 1;");
        use("output", "java.io.PrintStream.close", "System.out.close(); return 1;");
        use("output", "java.io.PrintWriter", "new Exception().printStackTrace((java.io.PrintWriter) null); return 1;");
        use("network", "java.net.URI", "return java.net.URI.create(\"x\");");
        use(
                "network",
                "java.net.InetAddress",
                "try { return java.net.InetAddress.getByName(\"x\"); } catch (java.io.IOException e) { return e; }");
        use("process", "java.lang.System.exit", "System.exit(0); return 1;");
        use("process", "java.lang.Runtime", "Runtime.getRuntime().halt(0); return 1;");
        use("process", "java.lang.ProcessBuilder", "return new ProcessBuilder();");
        use("process", "java.lang.ProcessHandle", "return ProcessHandle.current();");
        use("threads", "java.lang.Thread", "new Thread(() -> n()).start(); return 1;");
        use("threads", "java.lang.ThreadLocal", "return new ThreadLocal<String>();");
        use(
                "threads",
                "java.util.concurrent.Executors",
                "return java.util.concurrent.Executors.newCachedThreadPool();");
        use(
                "threads",
                "java.util.concurrent.CompletableFuture",
                "return java.util.concurrent.CompletableFuture.runAsync(() -> n());");
        use("threads", "java.util.Timer", "return new java.util.Timer();");
        use("threads", "java.util.List.parallelStream", "return java.util.List.of(1).parallelStream();");
        use(
                "threads",
                "java.util.ArrayList.parallelStream",
                "return new java.util.ArrayList<String>().parallelStream();");
        use(
                "threads",
                "java.util.stream.IntStream.parallel",
                "return java.util.stream.IntStream.range(0, 9).parallel();");
        use(
                "threads",
                "java.util.stream.BaseStream.parallel",
                "java.util.stream.BaseStream<?, ?> s = java.util.stream.Stream.of(1); return s.parallel();");
        use("threads", "java.util.Arrays.parallelSort", "java.util.Arrays.parallelSort(new int[9]); return 1;");
        use(
                "threads",
                "java.util.stream.Collectors.groupingByConcurrent",
                "return java.util.stream.Collectors.groupingByConcurrent(x -> x);");
        use(
                "threads",
                "java.util.concurrent.ConcurrentHashMap.forEach",
                "new java.util.concurrent.ConcurrentHashMap<String, String>().forEach(1L, (a, b) -> n()); return 1;");
        use(
                "threads",
                "java.util.stream.StreamSupport",
                "return java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), true);");
        use(
                "threads",
                "java.lang.Object.wait",
                "try { new Object().wait(); } catch (InterruptedException e) { } return 1;");
        use("threads", "java.lang.Object.notifyAll", "new Object().notifyAll(); return 1;");
        use("environment", "java.lang.System.getenv", "return System.getenv(\"x\");");
        use("environment", "java.lang.System.getProperty", "return System.getProperty(\"x\");");
        use("environment", "java.lang.System.setProperty", "return System.setProperty(\"x\", \"y\");");
        use("environment", "java.lang.Integer.getInteger", "return Integer.getInteger(\"x\");");
        use(
                "environment",
                "java.util.Locale.setDefault",
                "java.util.Locale.setDefault(java.util.Locale.FRANCE); return 1;");
        use("clock", "java.time.Instant", "return java.time.Instant.now();");
        use("clock", "java.util.Date", "return new java.util.Date();");
        use("clock", "java.util.TimeZone", "java.util.TimeZone.setDefault(null); return 1;");
        use("reflection", "java.lang.reflect.Method", "return (java.lang.reflect.Method) (Object) \"x\";");
        use("reflection", "java.lang.Class.getDeclaredFields", "return Losses.class.getDeclaredFields();");
        use("reflection", "java.lang.Class.getModule", "return \"\".getClass().getModule();");
        use("reflection", "java.lang.invoke.MethodHandles", "return java.lang.invoke.MethodHandles.lookup();");
        use(
                "class-loading",
                "java.lang.Class.forName",
                "try { return Class.forName(\"x\"); } catch (ClassNotFoundException e) { return e; }");
        use("class-loading", "java.lang.Class.getClassLoader", "return Losses.class.getClassLoader();");
        use("class-loading", "java.lang.Class.getResourceAsStream", "return Losses.class.getResourceAsStream(\"x\");");
        use("class-loading", "java.util.ServiceLoader", "return java.util.ServiceLoader.load(Runnable.class);");
        use("class-loading", "java.lang.ClassLoader", "return ClassLoader.getSystemClassLoader();");
        use("native", "java.lang.System.loadLibrary", "System.loadLibrary(\"x\"); return 1;");
        use("memory", "java.nio.ByteBuffer", "return java.nio.ByteBuffer.allocateDirect(9);");
        use("memory", "java.lang.ref.WeakReference", "return new java.lang.ref.WeakReference<>(\"\");");
        use("stack", "java.lang.Throwable.getStackTrace", "return new Throwable().getStackTrace();");
        use(
                "stack",
                "java.lang.IllegalStateException.getStackTrace",
                "return new IllegalStateException().getStackTrace();");
        use("stack", "matml.Todo.getStackTrace", "return new matml.Todo(\"x\").getStackTrace();");
        use("stack", "java.lang.StackWalker", "return StackWalker.getInstance();");
        use("errors", "java.lang.OutOfMemoryError.new", "return new OutOfMemoryError();");
        use("errors", "java.lang.StackOverflowError.new", "return new StackOverflowError();");
        use("errors", "java.lang.ThreadDeath", "throw new ThreadDeath();");
        use("errors", "java.lang.LinkageError", "return new LinkageError();");
        use("randomness", "java.security.SecureRandom", "return new java.security.SecureRandom();");
        use("randomness", "java.util.UUID", "return java.util.UUID.randomUUID();");
        use(
                "security",
                "java.security.MessageDigest",
                "try { return java.security.MessageDigest.getInstance(\"x\"); } catch (Exception e) { return e; }");
        use("windows", "javax.swing.JFrame", "return new javax.swing.JFrame();");
        use(
                "serialisation",
                "java.io.ObjectInputStream",
                "try { return new java.io.ObjectInputStream(null); } catch (java.io.IOException e) { return e; }");
        use("grader", "matml.Todo.forget", "matml.Todo.forget(); return 1;");
        use("grader", "matml.Todo.firstMade", "return matml.Todo.firstMade();");
        use("library", "smile.math.MathEx", "return smile.math.MathEx.factorial(3);");
        use("not-listed", "java.util.Base64", "return java.util.Base64.getEncoder();");
        use("not-listed", "java.util.Observable", "return new java.util.Observable();");
    }

    private static void use(String rule, String used, String code) {
        USES.add(Arguments.of(rule, used, code));
    }

    static Stream<Arguments> uses() {
        return USES.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("uses")
    void useIsFoundAndOnlyItsMethodIsReplaced(String rule, String used, String code) throws Throwable {
        Program program = Program.of("public class Losses { static int n() { return 7; } static Object bad() {\n" + code
                + "\n} static Object good() { return n(); } }");

        assertThat(program.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("Losses.java");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.member()).isEqualTo("Losses.bad");
            assertThat(finding.message()).contains(" is not allowed here: ").endsWith(".");
        });
        assertThat(program.findings()).anySatisfy(finding -> {
            assertThat(finding.used()).isEqualTo(used);
            assertThat(finding.rule()).isEqualTo(rule);
        });
        assertThat(program.loads().todoOf("Losses", "bad")).isEqualTo("Losses.bad");
        assertThat(program.call("Losses", "good")).isEqualTo(7);
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndAnExample() {
        Set<String> ids = new HashSet<>();
        for (Rules.Rule rule : Rules.standard().rules()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.advice()).endsWith(".").hasSizeBetween(30, 160);
        }
        Set<String> tried = new HashSet<>(Set.of("finalizer", "package", "unreadable")); // InspectorTest has those
        USES.forEach(arguments -> tried.add((String) arguments.get()[0]));

        assertThat(tried).isEqualTo(ids);
    }
}
