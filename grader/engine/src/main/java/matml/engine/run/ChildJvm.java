package matml.engine.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import matml.engine.jvm.Isolation;
import matml.engine.jvm.Jvm;

/** A running child JVM and the two streams that lead to it. */
final class ChildJvm implements AutoCloseable {
    /** Jars of the engine's class path that no check needs. */
    private static final List<String> TOOLS = List.of(
            "apiguardian-",
            "asm-",
            "ecj-",
            "error_prone_",
            "fastcsv-",
            "gson-",
            "junit-",
            "opentest4j-",
            "picocli-",
            "snakeyaml-");

    private final Jvm jvm;
    private final DataOutputStream jobs;
    /** Few at a time: a child that floods waits until its answers have been looked at. */
    private final BlockingQueue<Object> answers = new ArrayBlockingQueue<>(8);

    private final Thread reader = new Thread(this::read, "answers");
    private volatile long nonce;
    private Job last = Job.NONE;

    /** What the reader thread puts at the end of the answers. */
    private record Ended(String why) {}

    private ChildJvm(Jvm jvm) {
        this.jvm = jvm;
        this.jobs = new DataOutputStream(new BufferedOutputStream(jvm.input()));
        reader.setDaemon(true);
        reader.start();
    }

    static ChildJvm start(Path checksJar, Limits limits, Isolation isolation) throws IOException {
        return new ChildJvm(Jvm.start(program(checksJar, limits), isolation));
    }

    /** Starts a child that is being recorded: see {@link matml.engine.jvm.ClassArchive}. */
    static ChildJvm record(Path checksJar, Limits limits, List<String> recording) throws IOException {
        return new ChildJvm(Jvm.record(program(checksJar, limits), recording));
    }

    private static Jvm.Program program(Path checksJar, Limits limits) {
        return new Jvm.Program(
                List.of(
                        "-Xmx" + limits.heapMegabytes() + "m",
                        "-Xss" + limits.stackKilobytes() + "k",
                        "-XX:MaxMetaspaceSize=96m",
                        "-XX:MaxDirectMemorySize=16m",
                        // Most code runs too few times in a child to be worth compiling.
                        "-XX:CompileThresholdScaling=2"),
                Worker.class,
                List.of(checksJar.toString()),
                List.of(checksJar),
                withoutTools());
    }

    /** The child neither compiles nor reads course files nor speaks to people: a short class path is opened sooner. */
    private static List<String> withoutTools() {
        return Jvm.classPath().stream()
                .filter(entry -> {
                    Path name = Path.of(entry).getFileName();
                    return name == null || TOOLS.stream().noneMatch(name.toString()::startsWith);
                })
                .toList();
    }

    /** Lets the child end by itself: no more jobs come. */
    void finish() throws IOException, InterruptedException {
        jobs.flush();
        jvm.finish();
    }

    void send(Job job) throws IOException {
        nonce = job.nonce();
        job.write(jobs, last);
        last = job;
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
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(jvm.output()))) {
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
        return switch (jvm.exitCode()) {
            case Worker.EXIT_TIMED_OUT -> CheckReport.End.TIMED_OUT;
            case Jvm.EXIT_OUT_OF_MEMORY -> CheckReport.End.OUT_OF_MEMORY;
            default -> CheckReport.End.CRASHED;
        };
    }

    boolean isAlive() {
        return jvm.isAlive();
    }

    @Override
    public void close() {
        reader.interrupt();
        jvm.close();
    }
}
