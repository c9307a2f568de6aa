package matml.engine.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A running child JVM and the two streams that lead to it. */
final class ChildJvm implements AutoCloseable {
    /** HotSpot's exit code under {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int EXIT_OUT_OF_MEMORY = 3;

    /** From here on the JVM has options against native code and raw memory. */
    private static final int DENIES_UNSAFE_SINCE = 24;

    private static final int FINISH_SECONDS = 60;

    /** How the working folders of children are called; the number of the parent process follows. */
    private static final String PREFIX = "matml-child-";

    private final Process process;
    private final Path directory;
    private final DataOutputStream jobs;
    /** Few at a time: a child that floods waits until its answers have been looked at. */
    private final BlockingQueue<Object> answers = new ArrayBlockingQueue<>(8);

    private final Thread reader = new Thread(this::read, "answers");
    private volatile long nonce;

    /** What the reader thread puts at the end of the answers. */
    private record Ended(String why) {}

    private ChildJvm(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
        this.jobs = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a child.
     *
     * @param extra further JVM options
     */
    static ChildJvm start(Path checksJar, Limits limits, Isolation isolation, List<String> extra) throws IOException {
        Path directory =
                Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        Optional<Sandbox> sandbox = isolation.sandbox();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss" + limits.stackKilobytes() + "k",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:ActiveProcessorCount=1",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
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
                "-Djava.io.tmpdir=" + (sandbox.isPresent() ? Path.of("/tmp") : directory)));
        if (Runtime.version().feature() >= DENIES_UNSAFE_SINCE) {
            command.addAll(List.of("--illegal-native-access=deny", "--sun-misc-unsafe-memory-access=deny"));
        }
        command.addAll(extra);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName(), checksJar.toString()));
        if (sandbox.isPresent()) {
            command = sandbox.get().around(command, readable(checksJar, isolation));
        }
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
        return new ChildJvm(builder.start(), directory);
    }

    /** Our own files that the child reads. */
    private static List<Path> readable(Path checksJar, Isolation isolation) {
        List<Path> readable = new ArrayList<>();
        readable.add(checksJar);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            readable.add(Path.of(entry).toAbsolutePath());
        }
        isolation.archive().filter(ClassArchive::exists).ifPresent(archive -> readable.add(archive.file()));
        return readable;
    }

    /** Lets the child end by itself: no more jobs come. */
    void finish() throws IOException, InterruptedException {
        jobs.close();
        process.waitFor(FINISH_SECONDS, TimeUnit.SECONDS);
    }

    void send(Job job) throws IOException {
        nonce = job.nonce();
        job.write(jobs);
    }

    private void read() {
        try {
            String why;
            try {
                why = readAll();
            } catch (IOException | RuntimeException broken) {
                why = String.valueOf(broken.getMessage());
            }
            answers.put(new Ended(why));
        } catch (InterruptedException nobodyWaits) {
            // The child was closed.
        }
    }

    private String readAll() throws IOException, InterruptedException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                // The stamp of the job at hand: a child answers one job at a time.
                in.mark(1);
                if (in.read() < 0) {
                    return "end of answers";
                }
                in.reset();
                answers.put(Event.read(nonce, in));
            }
        }
    }

    /** The next event; null if the child has ended; throws if nothing came in time. */
    Event next(long millis) throws InterruptedException, Silence {
        Object answer = answers.poll(millis, TimeUnit.MILLISECONDS);
        if (answer == null) {
            throw new Silence();
        }
        return answer instanceof Event event ? event : null;
    }

    /** Nothing came in time. */
    static final class Silence extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Why the child ended. */
    CheckReport.End whyEnded() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return CheckReport.End.CRASHED;
        }
        return switch (process.exitValue()) {
            case Worker.EXIT_TIMED_OUT -> CheckReport.End.TIMED_OUT;
            case EXIT_OUT_OF_MEMORY -> CheckReport.End.OUT_OF_MEMORY;
            default -> CheckReport.End.CRASHED;
        };
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        reader.interrupt();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        clear(directory.toFile());
    }

    /** Deletes a file, or a folder in which a child may have made whatever it liked. Links are not followed. */
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
