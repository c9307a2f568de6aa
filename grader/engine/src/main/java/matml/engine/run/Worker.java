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
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarFile;
import matml.engine.jvm.Jvm;
import matml.kit.Observations;
import matml.kit.Outcome;
import matml.kit.Outcome.Ending;
import matml.kit.Trial;
import matml.kit.plot.Figure;

/**
 * The child JVM's main class: reads jobs from standard input, runs their checks, and answers on what was
 * standard output when it started. Student code gets an empty input; what it prints is kept, up to a limit, and shown.
 */
public final class Worker {
    /** Exit code of a child whose check used up its CPU time. */
    static final int EXIT_TIMED_OUT = 124;

    /** How long a child that is not to be used again waits for the parent to end it and all its descendants. */
    private static final long END_MILLIS = 10_000;

    /** CPU time that making a class of checks may take, on top of a check's own. */
    private static final long LOAD_CPU_MILLIS = 5_000;

    private final DataOutputStream answers;
    private final JarFile checks;
    private final Printed printed;
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
            Job job = Job.NONE;
            while (true) {
                job = Job.read(jobs, job);
                worker.run(job);
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
        assertStudentsOwn(job, student);
        Thread.currentThread().setContextClassLoader(student);
        Checks run = new Checks(job, loader, student);
        // All classes of checks are there before student code has its turn.
        run.load();
        for (int place = 0; place < job.checks().size(); place++) {
            run.check(place);
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
                method.setAccessible(true);
                return method;
            }
        }
        throw new IOException("the course has no check " + type.getName() + "." + name);
    }

    /** Runs the checks of a job, one after the other, and tells the parent. */
    private final class Checks {
        private final Job job;
        private final ClassLoader loader;
        private final ClassLoader student;
        /** The method of each check, or the {@link LinkageError} that says why it does not fit. */
        private final List<Object> methods = new ArrayList<>();
        /** Classes of checks that were made, each with what kept it from being made or null. */
        private final Map<String, LinkageError> made = new HashMap<>();
        /** Classes whose static initialiser reached an unfinished member: the machine tries it only once. */
        private final Map<String, String> unmade = new HashMap<>();

        private final int threadsBefore = threads.getThreadCount();
        private int current;
        private long started;

        Checks(Job job, ClassLoader loader, ClassLoader student) {
            this.job = job;
            this.loader = loader;
            this.student = student;
        }

        void load() throws IOException {
            for (Job.CheckRef check : job.checks()) {
                try {
                    methods.add(find(Class.forName(check.checkClass(), false, loader), check.method()));
                } catch (LinkageError misfit) {
                    methods.add(misfit);
                } catch (ClassNotFoundException missing) {
                    throw new IOException("the course has no checks " + check.checkClass(), missing);
                }
            }
        }

        void check(int place) {
            if (methods.get(place) instanceof Method method) {
                LinkageError misfit = make(method.getDeclaringClass(), place);
                start(place);
                if (misfit == null) {
                    watchdog.watch(job.cpuMillis());
                    ended(Trial.run(method.getName(), job.seed(), see -> call(method, see)));
                } else {
                    end(Ending.NOT_LINKED, null, null, explain(misfit));
                }
            } else {
                start(place);
                end(Ending.NOT_LINKED, null, null, explain((LinkageError) methods.get(place)));
            }
        }

        /** Making the class may already run student code; a check must answer for it. */
        private LinkageError make(Class<?> type, int place) {
            if (!made.containsKey(type.getName())) {
                send(new Event.Loading(place));
                watchdog.watch(job.cpuMillis() + LOAD_CPU_MILLIS);
                LinkageError misfit = null;
                try {
                    Class.forName(type.getName(), true, loader);
                } catch (LinkageError error) {
                    misfit = error;
                } catch (ClassNotFoundException impossible) {
                    throw new IllegalStateException(impossible);
                } catch (OutOfMemoryError memory) {
                    throw memory;
                } catch (Throwable error) {
                    misfit = new ExceptionInInitializerError(error);
                }
                made.put(type.getName(), misfit);
                watchdog.rest();
            }
            return made.get(type.getName());
        }

        /** As JUnit does it: an object of its own for each check. */
        private void call(Method method, Observations see) throws Throwable {
            try {
                Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
                constructor.setAccessible(true);
                boolean isPlot = method.getParameterTypes()[0] == Figure.class;
                method.invoke(constructor.newInstance(), isPlot ? new Figure(see) : see);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private void start(int place) {
            current = place;
            printed.forget();
            started = System.nanoTime();
            send(new Event.Started(current));
        }

        private void ended(Outcome outcome) {
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

        private void end(Ending ending, Outcome outcome, String todo, String problem) {
            watchdog.rest();
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
