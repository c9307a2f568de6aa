package matml.engine.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs, what they print going to a file. */
final class Program {
    private static final int SHOWN_LINES = 5;
    private static final int END_SECONDS = 10;

    private Program() {}

    /** A running program is handed to it. */
    @FunctionalInterface
    interface Whilst {
        void running(Process process) throws InterruptedException;
    }

    /**
     * Runs a program to its end.
     *
     * @return its exit code
     */
    static int run(List<String> command, Path folder, Path log) throws IOException, InterruptedException {
        return run(command, folder, log, Process::waitFor);
    }

    /** Runs a program to its end, and something else while it does. */
    static int run(List<String> command, Path folder, Path log, Whilst whilst)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Maven chooses its Java by this: all ways run on the same one.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            whilst.running(process);
            return process.waitFor();
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** A program of the JDK that runs this. */
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** A program on the PATH; on Windows also as a script. */
    static Optional<String> onPath(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(name + ".cmd", name + ".exe", name)
                        .filter(each -> File.separatorChar == '\\' || each.equals(name))
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .findFirst();
    }

    /** What a program printed, line by line and without colours. */
    static Stream<String> printed(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    /** What a program printed last, for the person who must find out why it failed. */
    static String lastLines(Path log) throws IOException {
        List<String> lines = printed(log).filter(line -> !line.isBlank()).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }

    /** Work on a submission. */
    @FunctionalInterface
    interface Work {
        void on(Path submission) throws IOException, InterruptedException;
    }

    /** Does the work on all submissions, several at a time. */
    static void forEach(List<Path> submissions, int jobs, Work work) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            submissions.forEach(submission -> all.add(() -> {
                work.on(submission);
                return null;
            }));
            for (Future<Void> each : workers.invokeAll(all)) {
                each.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
        }
    }
}
