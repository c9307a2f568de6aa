package matml.engine.jvm;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A JVM of ours beside this one: of the same JDK and class path, in an empty directory of its own, without our
 * environment, quiet, and gone with all it started when it is closed.
 */
public final class Jvm implements AutoCloseable {
    /** HotSpot's exit code under {@code -XX:+ExitOnOutOfMemoryError}. */
    public static final int EXIT_OUT_OF_MEMORY = 3;

    /** From here on the JVM has options against native code and raw memory. */
    private static final int DENIES_UNSAFE_SINCE = 24;

    private static final int START_LOOKS = 500;

    private static final long START_LOOK_NANOS = 2_000_000;

    private static final long END_SECONDS = 5;

    /** How the working folders are called; the number of the parent process follows. */
    private static final String PREFIX = "matml-child-";

    /** A JVM that is being recorded writes its archive at the end. */
    private static final long FINISH_SECONDS = 60;

    private final Process process;
    private final Path directory;
    private final boolean sandboxed;

    private Jvm(Process process, Path directory, boolean sandboxed) {
        this.process = process;
        this.directory = directory;
        this.sandboxed = sandboxed;
    }

    /**
     * What to start.
     *
     * @param options its limits: heap, stack and the like
     * @param main the class whose main method it runs
     * @param arguments what that gets; paths among them must be absolute
     * @param readable files that it reads besides those of its class path
     * @param classPath its class path: {@link #classPath()} or a part of it
     */
    public record Program(
            List<String> options, Class<?> main, List<String> arguments, List<Path> readable, List<String> classPath) {}

    /** Starts one behind the given walls. */
    public static Jvm start(Program program, Isolation isolation) throws IOException {
        Optional<ClassArchive> archive = isolation.archive(program.main()).filter(ClassArchive::exists);
        List<String> options = archive.map(ClassArchive::options).orElse(List.of());
        List<Path> readable = new ArrayList<>(program.readable());
        archive.ifPresent(each -> readable.add(each.file()));
        return start(program, options, isolation.sandbox(), readable);
    }

    /** Starts one that is being recorded for a {@link ClassArchive}; end it with {@link #finish()}. */
    public static Jvm record(Program program, List<String> recording) throws IOException {
        return start(program, recording, Optional.empty(), List.of());
    }

    private static Jvm start(Program program, List<String> further, Optional<Sandbox> sandbox, List<Path> readable)
            throws IOException {
        Path directory =
                Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        try {
            List<String> command = command(program, further, sandbox.isPresent() ? Path.of("/tmp") : directory);
            if (sandbox.isPresent()) {
                for (String entry : program.classPath()) {
                    readable.add(Path.of(entry).toAbsolutePath());
                }
                command = sandbox.get().around(command, readable);
            }
            return new Jvm(builder(command, directory).start(), directory, sandbox.isPresent());
        } catch (IOException failed) {
            delete(directory);
            throw failed;
        }
    }

    /** The entries of this JVM's own class path. */
    public static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static List<String> command(Program program, List<String> further, Path temporary) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:ActiveProcessorCount=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+DisableAttachMechanism",
                "-XX:-EnableDynamicAgentLoading",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.security.manager=disallow",
                "-Djava.io.tmpdir=" + temporary));
        if (Runtime.version().feature() >= DENIES_UNSAFE_SINCE) {
            command.addAll(List.of("--illegal-native-access=deny", "--sun-misc-unsafe-memory-access=deny"));
        }
        command.addAll(program.options());
        command.addAll(further);
        command.addAll(List.of(
                "-cp",
                String.join(File.pathSeparator, program.classPath()),
                program.main().getName()));
        command.addAll(program.arguments());
        return command;
    }

    private static ProcessBuilder builder(List<String> command, Path directory) {
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
        environment.putAll(locale());
        return builder;
    }

    /** What says how names of files are encoded: without it a child does not find its jars below /home/J\u00fcrgen. */
    static Map<String, String> locale() {
        Map<String, String> locale = new TreeMap<>();
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String value = System.getenv(name);
            if (value != null) {
                locale.put(name, value);
            }
        }
        return locale;
    }

    /** Lets it end by itself: nothing more comes on its standard input. */
    public void finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor(FINISH_SECONDS, TimeUnit.SECONDS);
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

    /** The CPU time that it has used so far, with all that it started; empty where the system does not say. */
    public Optional<Duration> cpuTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration::plus);
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        awaitInside();
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
        clear(directory.toFile());
    }

    /**
     * Where a sandbox is ended before it has made the process inside of it known, that one waits for ever for word from
     * the dead: so we wait for it to appear, which takes it a few milliseconds.
     */
    private void awaitInside() {
        for (int i = 0; i < START_LOOKS && sandboxed && process.isAlive(); i++) {
            if (process.descendants().findAny().isPresent()) {
                return;
            }
            LockSupport.parkNanos(START_LOOK_NANOS);
        }
    }

    /** Deletes a file, or a folder in which student code may have made whatever it liked. Links are not followed. */
    private static void clear(File file) {
        if (file.isDirectory() && !Files.isSymbolicLink(file.toPath())) {
            // Without these nothing in it can be deleted.
            if (!file.canRead() || !file.canWrite() || !file.canExecute()) {
                file.setReadable(true);
                file.setWritable(true);
                file.setExecutable(true);
            }
            File[] inside = file.listFiles();
            for (int i = 0; inside != null && i < inside.length; i++) {
                clear(inside[i]);
            }
        }
        // What cannot be deleted stays until the system clears its temporary folder; a grade is worth more.
        file.delete();
    }
}
