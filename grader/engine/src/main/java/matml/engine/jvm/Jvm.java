package matml.engine.jvm;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A JVM of ours beside this one: of the same JDK and class path, in an empty directory of its own, without our
 * environment, quiet, and gone with all it started when it is closed.
 */
public final class Jvm implements AutoCloseable {
    /** HotSpot's exit code under {@code -XX:+ExitOnOutOfMemoryError}. */
    public static final int EXIT_OUT_OF_MEMORY = 3;

    private static final long END_SECONDS = 5;

    private final Process process;
    private final Path directory;

    private Jvm(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    /**
     * Starts one.
     *
     * @param options its limits: heap, stack and the like
     * @param main the class whose main method it runs
     * @param arguments what that gets; paths among them must be absolute
     */
    public static Jvm start(List<String> options, Class<?> main, List<String> arguments) throws IOException {
        Path directory = Files.createTempDirectory("matml-child");
        try {
            return new Jvm(builder(options, main, arguments, directory).start(), directory);
        } catch (IOException failed) {
            delete(directory);
            throw failed;
        }
    }

    private static ProcessBuilder builder(List<String> options, Class<?> main, List<String> arguments, Path directory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // Windows cannot start a process without SystemRoot; nothing else of ours is the child's business.
        String systemRoot = environment.get("SystemRoot");
        environment.clear();
        if (systemRoot != null && File.separatorChar == '\\') {
            environment.put("SystemRoot", systemRoot);
        }
        return builder;
    }

    /** Leads to its standard input. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** Comes from its standard output. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** Its exit code once it has said its last word; -1 if it does not end by itself. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return -1;
        }
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean interrupted = false;
        while (true) {
            try {
                process.waitFor();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        delete(directory);
    }

    private static void delete(Path directory) {
        try (Stream<Path> left = Files.walk(directory)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException stays) {
            // The system clears its temporary folder some day; a grade is not worth losing over it.
        }
    }
}
