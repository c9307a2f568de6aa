package matml.engine.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import matml.engine.jvm.Isolation;
import matml.engine.jvm.Jvm;

/**
 * Compiles submissions in a JVM beside this one, so that a source which makes a compiler hang or eat all memory costs
 * its own post and nothing else: the helper is killed and the next submission gets a new one. It starts in the
 * background as soon as it is made. For one thread at a time.
 */
public final class CompileHelper implements AutoCloseable {
    /** Starting on a busy machine takes its time. */
    private static final long START_MILLIS = 60_000;

    private static final long END_SECONDS = 5;

    private static final long LOOK_MILLIS = 200;

    private final List<Path> classPath;
    private final CompileLimits limits;
    private final Isolation isolation;
    private final List<String> recording;
    private final ExecutorService background = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "compiling");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Helper> starting;
    private volatile Helper running;
    private volatile boolean closed;

    /**
     * @param classPath jars that submissions may use
     * @param isolation what stands between the compilers and this machine
     */
    public CompileHelper(List<Path> classPath, CompileLimits limits, Isolation isolation) {
        this(classPath, limits, isolation, List.of());
    }

    private CompileHelper(List<Path> classPath, CompileLimits limits, Isolation isolation, List<String> recording) {
        this.isolation = isolation;
        this.recording = recording;
        this.classPath = classPath.stream().map(Path::toAbsolutePath).toList();
        this.limits = limits;
        this.starting = background.submit(this::start);
    }

    /** A helper that is being recorded: see {@link matml.engine.jvm.ClassArchive}. End it with {@link #finish()}. */
    public static CompileHelper recorded(List<Path> classPath, List<String> recording) {
        return new CompileHelper(classPath, CompileLimits.STANDARD, Isolation.PROCESS, recording);
    }

    /** Lets the helper end by itself instead of ending it. */
    public void finish() throws IOException, InterruptedException {
        helper().jvm().finish();
    }

    /** A running JVM and its two streams. */
    private record Helper(Jvm jvm, DataInputStream answers, DataOutputStream jobs) {}

    /** Why there is no answer. */
    private static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswer(String why) {
            super(why);
        }
    }

    /**
     * Compiles a post.
     *
     * @throws IOException in one sentence, if there is no compiler to be had; nothing in a submission leads to it
     */
    public CompiledPost compile(PostSources post) throws IOException, InterruptedException {
        try {
            return ask(CompileWorker.COMPILE, "", post);
        } catch (NoAnswer bomb) {
            String reason = why(bomb.getMessage(), post.post());
            try {
                return ask(CompileWorker.STUBS_ONLY, reason, post);
            } catch (NoAnswer again) {
                throw new IOException("The compiler's own Java process " + again.getMessage()
                        + " on the course's own files. Free some memory and try again.");
            }
        }
    }

    static String why(String what, String post) {
        return "The compiler " + what + " on " + post
                + ". Usual causes: a very long or deeply nested expression, or try blocks inside finally blocks."
                + " Write such a part as several small methods.";
    }

    private CompiledPost ask(int kind, String reason, PostSources post)
            throws IOException, InterruptedException, NoAnswer {
        Helper helper = helper();
        boolean answered = false;
        try {
            CompiledPost compiled = await(helper.jvm(), () -> {
                helper.jobs().writeByte(kind);
                Wire.writeText(reason, helper.jobs());
                post.write(helper.jobs());
                return helper.answers().readUnsignedByte() == CompileWorker.DONE
                        ? CompiledPost.read(helper.answers())
                        : faultOfTheCourse(helper);
            });
            answered = true;
            return compiled;
        } catch (TimeoutException endless) {
            throw new NoAnswer("needed more than " + seconds(limits.cpuMillis()) + " s");
        } catch (IOException gone) {
            if (gone instanceof CourseFault) {
                answered = true;
                throw gone;
            }
            boolean memory = helper.jvm().exitCode() == Jvm.EXIT_OUT_OF_MEMORY;
            throw new NoAnswer(memory ? "ran out of memory" : "broke down");
        } finally {
            if (!answered) {
                end();
            }
        }
    }

    private static String seconds(long millis) {
        return millis % 1_000 == 0 ? Long.toString(millis / 1_000) : Double.toString(millis / 1_000.0);
    }

    /** What the helper could not do although it works. */
    private static final class CourseFault extends IOException {
        private static final long serialVersionUID = 1L;

        CourseFault(String message) {
            super(message);
        }
    }

    private static CompiledPost faultOfTheCourse(Helper helper) throws IOException {
        throw new CourseFault(Wire.readText(helper.answers()));
    }

    /**
     * Waits for work of a JVM until it has used up its CPU time. Where nobody counts that, the clock decides; a compiler
     * that stands still is given up in the end, too.
     */
    private <T> T await(Jvm jvm, Callable<T> work) throws IOException, InterruptedException, TimeoutException {
        Future<T> future = background.submit(work);
        Optional<Duration> before = jvm.cpuTime();
        long begun = System.nanoTime();
        while (true) {
            long passed = (System.nanoTime() - begun) / 1_000_000;
            long used = before.isEmpty()
                    ? passed
                    : jvm.cpuTime().orElse(before.get()).minus(before.get()).toMillis();
            if (used >= limits.cpuMillis() || passed >= limits.wallMillis()) {
                throw new TimeoutException();
            }
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                continue;
            } catch (ExecutionException failed) {
                throw problem(failed);
            }
        }
    }

    private <T> T await(long millis, Callable<T> work) throws IOException, InterruptedException, TimeoutException {
        Future<T> future = background.submit(work);
        try {
            return future.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw problem(failed);
        }
    }

    private static IOException problem(ExecutionException failed) {
        return failed.getCause() instanceof IOException problem
                ? problem
                : new IOException("an answer that makes no sense", failed.getCause());
    }

    private Helper helper() throws IOException, InterruptedException {
        if (starting == null) {
            starting = background.submit(this::start);
        }
        // What kept it from starting then may be mended by now: a full disk, say.
        boolean earlier = starting.isDone();
        try {
            Helper helper = starting.get();
            if (!helper.jvm().isAlive()) {
                // Somebody ended it between two posts.
                end();
                return helper();
            }
            return helper;
        } catch (ExecutionException failed) {
            starting = null;
            if (earlier) {
                return helper();
            }
            throw failed.getCause() instanceof IOException problem ? problem : new IOException(failed.getCause());
        }
    }

    private Helper start() throws IOException, InterruptedException {
        Jvm jvm;
        try {
            Jvm.Program program = new Jvm.Program(
                    List.of(
                            "-Xmx" + limits.heapMegabytes() + "m",
                            "-Xss" + limits.stackKilobytes() + "k",
                            "-XX:MaxMetaspaceSize=128m"),
                    CompileWorker.class,
                    classPath.stream().map(Path::toString).toList(),
                    classPath,
                    Jvm.classPath());
            jvm = recording.isEmpty() ? Jvm.start(program, isolation) : Jvm.record(program, recording);
        } catch (IOException refused) {
            throw new IOException(cannotStart(refused.getMessage()), refused);
        }
        Helper helper = new Helper(
                jvm,
                new DataInputStream(new BufferedInputStream(jvm.output())),
                new DataOutputStream(new BufferedOutputStream(jvm.input())));
        running = helper;
        boolean ready = false;
        try {
            String problem = greeting(helper);
            if (!problem.isEmpty()) {
                throw new IOException(problem);
            }
            ready = !closed;
            return helper;
        } finally {
            if (!ready) {
                jvm.close();
            }
        }
    }

    /** What the helper says first: nothing if all is well. A JVM that does not start may say something else. */
    private String greeting(Helper helper) throws InterruptedException {
        try {
            return await(START_MILLIS, () -> Wire.readText(helper.answers()));
        } catch (TimeoutException silent) {
            return cannotStart("it said nothing for " + seconds(START_MILLIS) + " s");
        } catch (IOException gone) {
            return cannotStart("it ended at once");
        }
    }

    private static String cannotStart(String why) {
        return "The compiler's own Java process did not start (" + why
                + "). Check that JAVA_HOME is a JDK 17 or newer and that some 300 MB of memory are free.";
    }

    /** The process that compiles now, for those who watch it; -1 if there is none. */
    long pid() throws IOException, InterruptedException {
        return helper().jvm().pid();
    }

    private void end() {
        Helper helper = running;
        running = null;
        starting = null;
        if (helper != null) {
            helper.jvm().close();
        }
    }

    @Override
    public void close() {
        closed = true;
        background.shutdownNow();
        end();
        try {
            // A helper that is just being started closes itself then, and its folder goes with it.
            background.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
