package matml.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.jvm.Isolation;
import matml.engine.run.CheckReport.End;

/**
 * Runs checks against a program in a child JVM. A check that hangs, exhausts memory or ends the child is charged alone:
 * the checks after it go on in a new child. A child that ends or falls silent between two checks costs nobody anything:
 * the rest goes on in a new one, too. One runner is for one submission; the proof of the course, whose programs
 * are our own, runs many through one.
 */
public final class Runner implements AutoCloseable {
    /** Starting a child on a busy machine takes its time; student code has not run yet. */
    private static final long START_MILLIS = 60_000;

    /** What making a class of checks, or going on to the next one, may take on top of a check's own wall time. */
    private static final long LOAD_MILLIS = 10_000;

    private static final SecureRandom NONCES = new SecureRandom();

    private final Path checksJar;
    private final Limits limits;
    private final Isolation isolation;
    private final List<String> recording;
    private ChildJvm child;
    /** Whether the checks of an exercise go on after one that did not end. */
    private boolean patient = true;
    /** Whether the child has not been asked anything yet. */
    private boolean fresh;

    /**
     * @param checksJar the jar of the checks
     */
    public Runner(Path checksJar, Limits limits, Isolation isolation) {
        this(checksJar, limits, isolation, List.of());
    }

    private Runner(Path checksJar, Limits limits, Isolation isolation, List<String> recording) {
        // The child runs in a directory of its own.
        this.checksJar = checksJar.toAbsolutePath();
        this.limits = limits;
        this.isolation = isolation;
        this.recording = recording;
    }

    /** A runner whose child is being recorded: see {@link matml.engine.jvm.ClassArchive}. End it with {@link #finish()}. */
    public static Runner recorded(Path checksJar, List<String> recording) {
        return new Runner(checksJar, Limits.STANDARD, Isolation.PROCESS, recording);
    }

    /** Leaves the rest of an exercise after a check that did not end: where somebody waits, one such answer is enough. */
    public void hurry() {
        patient = false;
    }

    /** Starts a child if there is none, so that it is there when the checks are. */
    public void start() throws IOException {
        if (child == null || !child.isAlive()) {
            endChild();
            child = recording.isEmpty()
                    ? ChildJvm.start(checksJar, limits, isolation)
                    : ChildJvm.record(checksJar, limits, recording);
            fresh = true;
        }
    }

    /** Lets the child end by itself instead of ending it. */
    public void finish() throws IOException, InterruptedException {
        if (child != null) {
            child.finish();
        }
    }

    /**
     * Runs checks of one exercise.
     *
     * @param classes the program's class files by binary name
     * @return one report for every check, in the checks' order
     */
    public List<CheckReport> run(Exercise exercise, List<Check> checks, Map<String, byte[]> classes, long seed)
            throws IOException, InterruptedException {
        Map<Check, CheckReport> reports = new LinkedHashMap<>();
        checks.forEach(check -> reports.put(check, CheckReport.without(check, End.NOT_RUN, null)));
        List<String> mainClasses = exercise.classes().stream()
                .map(name -> "matml." + exercise.post() + "." + name)
                .toList();
        List<Check> open = new ArrayList<>(checks);
        while (!open.isEmpty()) {
            int before = open.size();
            boolean fresh = runSome(open, mainClasses, classes, seed, reports);
            if (!patient && reports.values().stream().anyMatch(report -> report.end() == End.TIMED_OUT)) {
                open.forEach(check -> reports.put(
                        check,
                        CheckReport.without(check, End.NOT_RUN, "Not run, since an earlier check did not end.")));
                break;
            }
            // What an earlier exercise did to the child is not this one's fault.
            if (open.size() == before && fresh) {
                open.forEach(check -> reports.put(
                        check, CheckReport.without(check, End.NOT_RUN, "The grader could not start this check.")));
                break;
            }
        }
        return List.copyOf(reports.values());
    }

    /**
     * Runs until the job is done or the child ends; takes what was decided out of {@code open}.
     *
     * @return whether the child was a new one
     */
    private boolean runSome(
            List<Check> open,
            List<String> mainClasses,
            Map<String, byte[]> classes,
            long seed,
            Map<Check, CheckReport> reports)
            throws IOException, InterruptedException {
        List<Check> asked = List.copyOf(open);
        Set<Integer> decided = new HashSet<>();
        int running = -1;
        boolean loading = false;
        start();
        boolean unused = fresh;
        fresh = false;
        try {
            child.send(new Job(
                    NONCES.nextLong(),
                    seed,
                    limits.cpuMillis(),
                    mainClasses,
                    classes,
                    asked.stream()
                            .map(check -> new Job.CheckRef(check.checkClass(), check.method()))
                            .toList()));
            while (true) {
                boolean starting = unused && running < 0 && decided.isEmpty();
                long patience = limits.wallMillis() + (loading || running < 0 ? LOAD_MILLIS : 0);
                Event event = child.next(starting ? START_MILLIS : patience);
                if (event == null) {
                    if (running >= 0) {
                        decide(asked.get(running), child.whyEnded(), open, reports);
                    }
                    endChild();
                    return unused;
                } else if (event instanceof Event.Loading load && expected(load.check(), asked, decided)) {
                    running = load.check();
                    loading = true;
                } else if (event instanceof Event.Started started && expected(started.check(), asked, decided)) {
                    running = started.check();
                    loading = false;
                } else if (event instanceof Event.Ended ended
                        && ended.check() == running
                        && expected(ended.check(), asked, decided)) {
                    Check check = asked.get(ended.check());
                    decided.add(ended.check());
                    open.remove(check);
                    reports.put(check, report(check, ended));
                    running = -1;
                } else if (event instanceof Event.Done) {
                    return unused;
                } else if (event instanceof Event.Spoilt && running < 0) {
                    endChild();
                    return unused;
                } else {
                    throw new IOException("an answer that was not expected");
                }
            }
        } catch (ChildJvm.Silence silence) {
            if (running >= 0) {
                decide(asked.get(running), End.TIMED_OUT, open, reports);
            }
            endChild();
        } catch (IOException broken) {
            if (running >= 0) {
                decide(asked.get(running), End.CRASHED, open, reports);
            }
            endChild();
        } catch (InterruptedException nobodyWaits) {
            // It goes on with a job whose answers would be taken for those of the next.
            endChild();
            throw nobodyWaits;
        }
        return unused;
    }

    private static boolean expected(int check, List<Check> asked, Set<Integer> decided) {
        return check >= 0 && check < asked.size() && !decided.contains(check);
    }

    private static void decide(Check check, End end, List<Check> open, Map<Check, CheckReport> reports) {
        open.remove(check);
        reports.put(check, CheckReport.without(check, end, null));
    }

    private static CheckReport report(Check check, Event.Ended ended) {
        End end =
                switch (ended.ending()) {
                    case PASSED -> End.PASSED;
                    case FAILED -> End.FAILED;
                    case NOT_ATTEMPTED -> End.NOT_ATTEMPTED;
                    case NOT_LINKED -> End.NOT_LINKED;
                    case VACUOUS -> End.VACUOUS;
                };
        return new CheckReport(
                check,
                end,
                ended.observations(),
                ended.follows(),
                ended.note(),
                ended.todo(),
                ended.problem(),
                ended.output(),
                ended.micros());
    }

    private void endChild() {
        if (child != null) {
            child.close();
            child = null;
        }
    }

    @Override
    public void close() {
        endChild();
    }
}
