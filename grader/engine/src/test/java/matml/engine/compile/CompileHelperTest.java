package matml.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matml.engine.cli.Installation;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result.CompileError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that attack the compiler, and a compiling JVM that is ended from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompileHelperTest {
    private static final Map<String, String> STUBS = Map.of(
            "Summary",
            "package matml.post01;\npublic final class Summary {\n    public static double mean(double[] v) {\n"
                    + "        throw new matml.Todo(\"Summary.mean\");\n    }\n}\n");

    private static final String HONEST = "package matml.post01;\npublic final class Summary {\n"
            + "    public static double mean(double[] v) {\n        return v[0];\n    }\n}\n";

    /** A short limit, so that the endless ones do not hold up the build. */
    private final CompileHelper helper =
            new CompileHelper(Installation.libraries(), new CompileLimits(4_000, 96, 1_024), Isolation.PROCESS);

    @AfterAll
    void close() {
        helper.close();
    }

    /** A source and the reasons that may be given for it. */
    record Bomb(String name, String body, List<String> reasons) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() {
        String doubled = "\"" + "x".repeat(60_000) + "\"";
        StringBuilder folding = new StringBuilder("static final String S0 = " + doubled + ";\n");
        for (int i = 1; i <= 17; i++) {
            folding.append("static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";\n");
        }
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            methods.append("void m")
                    .append(i)
                    .append("() { m")
                    .append((i + 7) % 60_000)
                    .append("(); }\n");
        }
        String nestedFinally = "static void f() { " + "try { g(); } finally { ".repeat(22) + "g();" + " }".repeat(22)
                + " } static void g() {}";
        String types = "java.util.function.Function<Integer, ".repeat(40) + "Integer" + ">".repeat(40);
        String lambdas = "static <T> T id(java.util.function.Supplier<T> s) { return s.get(); } static "
                + "<T> T id(java.util.concurrent.Callable<T> s) { return null; } static Object o = "
                + "id(() -> ".repeat(14) + "1" + ")".repeat(14) + "; " + types + " f = x -> "
                + "y -> ".repeat(38) + "1;";
        return Stream.of(
                new Bomb("constant folding", folding.toString(), List.of("ran out of memory", "needed more than 4 s")),
                new Bomb(
                        "nested parentheses",
                        "static int x = " + "(".repeat(9_000) + "1" + ")".repeat(9_000) + ";",
                        List.of("nested too deeply")),
                new Bomb(
                        "nested finally",
                        nestedFinally,
                        List.of("ran out of memory", "needed more than 4 s", "code too large", "nested too deeply")),
                new Bomb(
                        "methods",
                        methods.toString(),
                        List.of("too many constants", "ran out of memory", "needed more than 4 s")),
                new Bomb(
                        "generic lambdas",
                        lambdas,
                        List.of("ambiguous", "incompatible types", "needed more than 4 s", "ran out of memory")));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombCostsItsOwnPost(Bomb bomb) throws Exception {
        CompiledPost bombed =
                helper.compile(post(HONEST.replace("final class Summary {", "final class Summary {\n" + bomb.body())));
        CompiledPost next = helper.compile(post(HONEST));

        assertThat(bombed.classes()).containsKey("matml.post01.Summary");
        assertThat(bombed.brokenAt("Summary.mean"))
                .isNotNull()
                .extracting(Broken::sentence)
                .satisfies(sentence -> assertThat(bomb.reasons()).anyMatch(sentence::contains));
        assertThat(next.errors()).isEmpty();
        assertThat(next.broken()).isEmpty();
    }

    @Test
    void helperThatWasKilledIsReplaced() throws Exception {
        long first = helper.pid();
        ProcessHandle process = ProcessHandle.of(first).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();

        CompiledPost compiled = helper.compile(post(HONEST));

        assertThat(compiled.errors()).isEmpty();
        assertThat(helper.pid()).isNotEqualTo(first);
    }

    /** Its time is what it works, not what passes while others work: a busy machine must not cost anybody points. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aHelperThatHasToWaitForTheProcessorLosesNoTime() throws Exception {
        String pid = String.valueOf(helper.pid());
        new ProcessBuilder("kill", "-STOP", pid).start().waitFor();
        Thread later = new Thread(() -> {
            try {
                Thread.sleep(5_000);
                new ProcessBuilder("kill", "-CONT", pid).start().waitFor();
            } catch (IOException | InterruptedException never) {
                throw new IllegalStateException(never);
            }
        });
        later.start();
        CompiledPost compiled = helper.compile(post(HONEST));
        later.join();

        assertThat(compiled.broken()).isEmpty();
        assertThat(String.valueOf(helper.pid())).isEqualTo(pid);
    }

    @Test
    void helperThatIsKilledInTheMiddleCostsOnePost() throws Exception {
        ProcessHandle process = ProcessHandle.of(helper.pid()).orElseThrow();
        String endless = bombs().filter(bomb -> bomb.name().equals("nested finally"))
                .findFirst()
                .orElseThrow()
                .body();
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        });
        killer.start();
        CompiledPost struck =
                helper.compile(post(HONEST.replace("final class Summary {", "final class Summary {\n" + endless)));
        killer.join();

        assertThat(struck.brokenAt("Summary.mean")).isNotNull();
        assertThat(helper.compile(post(HONEST)).broken()).isEmpty();
    }

    @Test
    void everySentenceOfABombSaysWhatHappenedAndWhatToDo() {
        Broken broken = new Broken(
                "Summary.java", new CompileError("", 0, 0, CompileHelper.why("needed more than 10 s", "post01")));

        assertThat(broken.sentence())
                .isEqualTo("The compiler needed more than 10 s on post01. Usual causes: a very long or deeply nested"
                        + " expression, or try blocks inside finally blocks. Write such a part as several small methods."
                        + " So this was not run.");
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        long pid;
        try (CompileHelper own =
                new CompileHelper(Installation.libraries(), CompileLimits.STANDARD, Isolation.PROCESS)) {
            own.compile(post(HONEST));
            pid = own.pid();
        }

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void helperThatIsClosedWhileItStartsIsGone() throws Exception {
        CompileHelper own = new CompileHelper(Installation.libraries(), CompileLimits.STANDARD, Isolation.PROCESS);
        own.close();

        assertThatThrownBy(() -> own.compile(post(HONEST))).isInstanceOf(Exception.class);
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(ProcessHandle::isAlive)
                        .map(child -> child.info().commandLine().orElse("")))
                .filteredOn(command -> command.contains(CompileWorker.class.getName()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void helperThatCannotBeStartedIsSaidInOneSentence() {
        try (CompileHelper none = new CompileHelper(
                Installation.libraries(), new CompileLimits(1_000, 900_000_000, 512), Isolation.PROCESS)) {
            assertThatThrownBy(() -> none.compile(post(HONEST)))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The compiler's own Java process did not start (")
                    .hasMessageEndingWith("memory are free.");
        }
    }

    private static PostSources post(String summary) {
        return new PostSources("post01", new LinkedHashMap<>(Map.of("Summary.java", summary)), STUBS, Map.of());
    }
}
