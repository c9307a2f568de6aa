package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import matml.engine.FixtureCourse;
import matml.engine.Processes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching in a real terminal, which the program {@code script} of Linux makes: keys without Enter, and how it ends. */
class WatchTerminalTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final String CTRL_C = "\u0003";

    private FixtureCourse fixture;
    private Process terminal;
    private final StringBuffer screen = new StringBuffer();

    @BeforeEach
    void buildCourse(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT) && System.getProperty("os.name").equals("Linux"));
        fixture = FixtureCourse.in(folder);
        fixture.build();
        for (String name : List.of("Summary", "Shift", "Range")) {
            fixture.write(
                    "exercises/src/main/java/matml/post01/" + name + ".java",
                    Files.readString(fixture.folder().resolve("stubs/matml/post01/" + name + ".java")));
        }
    }

    @AfterEach
    void close() {
        if (terminal != null) {
            terminal.descendants().forEach(ProcessHandle::destroyForcibly);
            terminal.destroyForcibly();
        }
    }

    @Test
    void keysWorkWithoutEnterAndQLeavesTheTerminalAsItWas() throws Exception {
        watch();
        await("Keys: r run again");
        type("h");
        await("(hint 1 of 3)");
        type("q");
        await("Stopped watching. Next: ./matml");

        assertThatItEndedWell("code 0");
    }

    @Test
    void ctrlCDoesTheSame() throws Exception {
        watch();
        await("Keys: r run again");
        type(CTRL_C);

        assertThatItEndedWell("code 130");
    }

    private void assertThatItEndedWell(String code) throws Exception {
        await(code);
        assertThat(terminal.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(screen.substring(screen.indexOf(code)))
                .containsPattern("[^-]icanon")
                .containsPattern("[^-]echo\\b")
                .doesNotContain("-icanon");
        assertThat(screen).doesNotContain("WARNING");
        assertThat(Processes.with(fixture.root().toString())).isEmpty();
    }

    /** A shell stays, to say how it ended and what has become of the terminal. */
    private void watch() throws IOException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = quoted(java) + " --enable-native-access=ALL-UNNAMED "
                + quoted("-Dmatml.home=" + fixture.root()) + " -cp " + quoted(path)
                + " matml.engine.cli.Main watch --isolation process";
        ProcessBuilder builder = new ProcessBuilder(
                        SCRIPT.toString(),
                        "-q",
                        "-f",
                        "-c",
                        "trap : INT; " + command + "; echo code $?; stty -a",
                        "/dev/null")
                .redirectErrorStream(true);
        builder.environment().put("SHELL", "/bin/sh");
        builder.environment().put("TERM", "xterm");
        terminal = builder.start();
        Thread reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private void read() {
        try (Reader in = new InputStreamReader(terminal.getInputStream(), StandardCharsets.UTF_8)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                screen.append((char) next);
            }
        } catch (IOException ended) {
            return;
        }
    }

    private void type(String keys) throws IOException {
        terminal.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        terminal.getOutputStream().flush();
    }

    private void await(String text) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (screen.indexOf(text) < 0 && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(screen).contains(text);
    }
}
