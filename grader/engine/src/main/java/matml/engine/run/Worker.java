package matml.engine.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarFile;
import matml.engine.jvm.Jvm;
import matml.kit.CheckExtension;
import matml.kit.Outcome;
import matml.kit.Outcome.Ending;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The child JVM's main class: reads jobs from standard input, runs their checks with JUnit, and answers on what was
 * standard output when it started. Student code gets an empty input; what it prints is kept, up to a limit, and shown.
 */
public final class Worker {
    /** Exit code of a child whose check used up its CPU time. */
    static final int EXIT_TIMED_OUT = 124;

    /** How long a child that is not to be used again waits for the parent to end it and all its descendants. */
    private static final long END_MILLIS = 10_000;

    /** CPU time that JUnit may take to make a class of checks, on top of a check's own. */
    private static final long LOAD_CPU_MILLIS = 5_000;

    private final DataOutputStream answers;
    private final JarFile checks;
    private final Printed printed;
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Watchdog watchdog = new Watchdog(Thread.currentThread());

    private Worker(DataOutputStream answers, JarFile checks, Printed printed) {
        this.answers = answers;
        this.checks = checks;
        this.printed = printed;
    }

    /**
     * Runs jobs until standard input ends.
     *
     * @param arguments the jar of the checks
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream jobs = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        Printed printed = new Printed();
        PrintStream kept = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(kept);
        System.setErr(kept);
        try (JarFile checks = new JarFile(arguments[0])) {
            Worker worker = new Worker(answers, checks, printed);
            while (true) {
                worker.run(Job.read(jobs));
            }
        } catch (EOFException noMoreJobs) {
            // Threads that student code left behind must not keep this JVM alive.
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError memory) {
            // Where the JVM itself does not end: direct memory, say.
            Runtime.getRuntime().halt(Jvm.EXIT_OUT_OF_MEMORY);
        }
    }

    private void run(Job job) throws IOException {
        ClassLoader application = Worker.class.getClassLoader();
        StudentLoader student = new StudentLoader(job.classes(), application);
        CheckLoader loader = new CheckLoader(checks, student, application);
        Progress progress = new Progress(job, student);
        assertStudentsOwn(job, student);
        List<DiscoverySelector> selectors = new ArrayList<>();
        for (int i = 0; i < job.checks().size(); i++) {
            Job.CheckRef check = job.checks().get(i);
            try {
                Method method = find(Class.forName(check.checkClass(), false, loader), check.method());
                selectors.add(DiscoverySelectors.selectMethod(method.getDeclaringClass(), method));
            } catch (LinkageError misfit) {
                progress.neverStarted(i, misfit);
            } catch (ClassNotFoundException missing) {
                throw new IOException("the course has no checks " + check.checkClass(), missing);
            }
        }
        if (!selectors.isEmpty()) {
            Thread.currentThread().setContextClassLoader(loader);
            CheckExtension.listen(progress::ended);
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectors)
                            .configurationParameter(CheckExtension.SEED, Long.toString(job.seed()))
                            .build(),
                    progress);
            watchdog.rest();
        }
        Event.write(new Event.Done(), job.nonce(), answers);
    }

    /** Nothing may be graded that did not come from the submission. */
    private static void assertStudentsOwn(Job job, ClassLoader student) throws IOException {
        for (String name : job.mainClasses()) {
            try {
                if (Class.forName(name, false, student).getClassLoader() != student) {
                    throw new IOException(name + " did not come from the submission");
                }
            } catch (ClassNotFoundException | LinkageError absent) {
                // The checks that need it will say so.
            }
        }
    }

    private static Method find(Class<?> type, String name) throws IOException {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IOException("the course has no check " + type.getName() + "." + name);
    }

    /** Tells the parent what JUnit is doing. */
    private final class Progress implements TestExecutionListener {
        private static final int MAX_CAUSES = 50;

        private final Job job;
        private final ClassLoader student;
        private final Map<String, Integer> places = new HashMap<>();
        private int current = -1;
        /** Classes whose static initialiser reached an unfinished member: the machine tries it only once. */
        private final Map<String, String> unmade = new HashMap<>();

        private final Set<Integer> over = new HashSet<>();
        private final int threadsBefore = threads.getThreadCount();
        private boolean ended;
        private long started;

        Progress(Job job, ClassLoader student) {
            this.job = job;
            this.student = student;
            for (int i = 0; i < job.checks().size(); i++) {
                Job.CheckRef check = job.checks().get(i);
                places.put(check.checkClass() + "#" + check.method(), i);
            }
        }

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.getSource().orElse(null) instanceof ClassSource source) {
                // Making the class may already run student code; a check must answer for it.
                open(source.getClassName()).stream().findFirst().ifPresent(place -> {
                    send(new Event.Loading(place));
                    watchdog.watch(job.cpuMillis() + LOAD_CPU_MILLIS);
                });
            } else if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource source) {
                start(places.get(source.getClassName() + "#" + source.getMethodName()));
                watchdog.watch(job.cpuMillis());
            }
        }

        private void start(int place) {
            current = place;
            ended = false;
            printed.forget();
            started = System.nanoTime();
            send(new Event.Started(current));
        }

        /** The checks of a class that have not ended, in the job's order. */
        private List<Integer> open(String checkClass) {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < job.checks().size(); i++) {
                if (job.checks().get(i).checkClass().equals(checkClass) && !over.contains(i)) {
                    open.add(i);
                }
            }
            return open;
        }

        void ended(Outcome outcome) {
            LinkageError misfit = outcome.cause() instanceof LinkageError error ? error : null;
            if (misfit instanceof ExceptionInInitializerError && outcome.todo() != null && misfit.getCause() != null) {
                for (StackTraceElement frame : misfit.getCause().getStackTrace()) {
                    if (frame.getMethodName().equals("<clinit>")) {
                        unmade.putIfAbsent(frame.getClassName(), outcome.todo());
                    }
                }
            }
            String todo = misfit instanceof NoClassDefFoundError && outcome.todo() == null
                    ? unmade.get(Linkage.notInitialised(misfit))
                    : null;
            if (todo != null) {
                end(Ending.NOT_ATTEMPTED, outcome, todo, null);
            } else {
                end(outcome.ending(), outcome, outcome.todo(), misfit == null ? null : explain(misfit));
            }
        }

        /** In words, also where the error is of the student's making. */
        private String explain(LinkageError misfit) {
            try {
                return Linkage.explain(misfit, student);
            } catch (Exception | LinkageError | StackOverflowError hostile) {
                return "A class of yours cannot be loaded.";
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            Throwable cause = result.getThrowable().orElse(null);
            if (test.isTest() && !ended) {
                // The kit was never reached: the check class could not be made.
                endWithoutKit(cause);
            } else if (test.getSource().orElse(null) instanceof ClassSource source) {
                watchdog.rest();
                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                    open(source.getClassName()).forEach(place -> {
                        start(place);
                        endWithoutKit(cause);
                    });
                }
            }
        }

        private void endWithoutKit(Throwable cause) {
            LinkageError misfit = linkage(cause);
            end(
                    misfit == null ? Ending.FAILED : Ending.NOT_LINKED,
                    null,
                    null,
                    misfit == null ? "The check could not be started." : explain(misfit));
        }

        void neverStarted(int place, LinkageError misfit) {
            start(place);
            end(Ending.NOT_LINKED, null, null, explain(misfit));
        }

        private void end(Ending ending, Outcome outcome, String todo, String problem) {
            watchdog.rest();
            ended = true;
            over.add(current);
            send(new Event.Ended(
                    current,
                    ending,
                    outcome == null ? List.of() : outcome.observations(),
                    outcome == null ? Set.of() : outcome.follows(),
                    outcome == null ? "" : outcome.note(),
                    todo,
                    problem,
                    printed.text(),
                    (System.nanoTime() - started) / 1_000));
            // Where there is no inspection, a check can leave behind what runs during the next one.
            Thread.interrupted();
            if (threads.getThreadCount() > threadsBefore) {
                send(new Event.Spoilt());
                awaitEnd();
            }
        }

        private void awaitEnd() {
            long end = System.nanoTime() + END_MILLIS * 1_000_000;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(END_MILLIS * 1_000_000);
            }
            Runtime.getRuntime().halt(1);
        }

        private void send(Event event) {
            try {
                Event.write(event, job.nonce(), answers);
            } catch (IOException parentIsGone) {
                Runtime.getRuntime().halt(1);
            }
        }

        private LinkageError linkage(Throwable cause) {
            Throwable each = cause;
            for (int depth = 0; depth < MAX_CAUSES && each != null; depth++) {
                if (each instanceof LinkageError misfit) {
                    return misfit;
                }
                each = each.getCause();
            }
            return null;
        }
    }

    /** Ends the JVM when the check at hand has used up its CPU time: a busy loop cannot be interrupted. */
    private static final class Watchdog {
        private static final long LOOK_EVERY_MILLIS = 25;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final long watched;
        private volatile long deadlineNanos = Long.MAX_VALUE;

        Watchdog(Thread thread) {
            watched = thread.getId();
            Thread dog = new Thread(this::look, "watchdog");
            dog.setDaemon(true);
            dog.setPriority(Thread.MAX_PRIORITY);
            dog.start();
        }

        void watch(long cpuMillis) {
            deadlineNanos = threads.getThreadCpuTime(watched) + cpuMillis * 1_000_000;
        }

        void rest() {
            deadlineNanos = Long.MAX_VALUE;
        }

        private void look() {
            while (true) {
                if (threads.getThreadCpuTime(watched) > deadlineNanos) {
                    Runtime.getRuntime().halt(EXIT_TIMED_OUT);
                }
                try {
                    Thread.sleep(LOOK_EVERY_MILLIS);
                } catch (InterruptedException studentInterruptedUs) {
                    Thread.interrupted();
                }
            }
        }
    }
}
