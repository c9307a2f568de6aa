package matml.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import matml.engine.author.CourseSource;
import matml.engine.author.Specimen;
import matml.engine.bench.SaveWay.Save;
import matml.engine.bench.StudentResult.Waited;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result;
import matml.engine.result.Result.Visibility;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
import matml.kit.Trial;

/**
 * What a student waits for: from the moment a file is saved until there is a verdict on the public checks of its
 * exercise, in several ways by turns. Saves are right and wrong in turn, no two alike, and each way must say which.
 */
public final class StudentBenchmark {
    /** Saves that no clock looks at: a student's hundredth save is the usual one, not the first. */
    private static final int WARM_UP = 10;

    /** Ways that keep their programs running are so fast that a round has room for more saves. */
    private static final int SAVES_OF_WARM_WAYS = 5;

    private static final int STOP_SECONDS = 10;

    private final Installation here;
    private final Course course;
    private final Isolation isolation;
    private final Benchmark.Plan plan;
    private final Consumer<String> progress;
    private volatile boolean stopping;

    /**
     * @param isolation what the course's archives are for
     * @param plan its rounds, and the ways to leave out; the rest is for classes
     * @param progress is told what is going on
     */
    public StudentBenchmark(
            Installation here, Course course, Isolation isolation, Benchmark.Plan plan, Consumer<String> progress) {
        this.here = here;
        this.course = course;
        this.isolation = isolation;
        this.plan = plan;
        this.progress = progress;
    }

    /** Measures. Everything is made in a temporary folder, which is deleted again. */
    public StudentResult run() throws IOException, InterruptedException {
        Machine machine = Machine.here();
        Path work = Files.createTempDirectory("matml-bench");
        CountDownLatch cleared = new CountDownLatch(1);
        Thread measuring = Thread.currentThread();
        Thread stopped = new Thread(
                () -> {
                    stopping = true;
                    measuring.interrupt();
                    try {
                        cleared.await(STOP_SECONDS, TimeUnit.SECONDS);
                    } catch (InterruptedException hurry) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stopped");
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            return run(machine, work);
        } finally {
            Folders.delete(work);
            cleared.countDown();
            if (stopping) {
                stopped.join();
            } else {
                Runtime.getRuntime().removeShutdownHook(stopped);
            }
        }
    }

    private StudentResult run(Machine machine, Path work) throws IOException, InterruptedException {
        Course.Post post = course.posts().get(0);
        CourseSource source = new CourseSource(here.home());
        Exercise exercise = post.exercises().get(0);
        progress.accept("Choosing a right and a wrong " + exercise.id());
        SaveWay.Task task = task(source, exercise, Files.createDirectories(work.resolve("desk")));
        Kit kit = new Kit(here.home(), post.id(), Versions.of(here.home().resolve("pom.xml")));
        List<String> leftOut = new ArrayList<>();
        List<SaveWay> ways = new ArrayList<>();
        MavenSaves maven = new MavenSaves(kit, task, Files.createDirectories(work.resolve("maven")));
        ConsoleSaves console = new ConsoleSaves(kit, task, Files.createDirectories(work.resolve("console")));
        try {
            for (SaveWay way : List.of(
                    maven,
                    console,
                    new InProcessSaves(kit, task, Files.createDirectories(work.resolve("in process"))),
                    new CheckSaves(here, task, Files.createDirectories(work.resolve("check"))),
                    new WatchSaves(here, task, Files.createDirectories(work.resolve("watch"))))) {
                if (way == maven && plan.without().contains("a")
                        || way == console && plan.without().contains("b")) {
                    leftOut.add(way.title() + ": not asked for.");
                } else {
                    setUp(way, task, ways, leftOut);
                }
            }
            Map<SaveWay, List<Double>> seconds = measure(ways, task);
            Map<String, String> versions = new TreeMap<>();
            versions.put("JUnit", kit.versions().property("junit.version"));
            if (ways.contains(maven)) {
                versions.put("Maven", maven.version());
                versions.put("Surefire", kit.versions().plugin("maven-surefire-plugin"));
            }
            List<Waited> waited = new ArrayList<>();
            seconds.forEach((way, each) -> waited.add(Waited.of(way.id(), way.title(), each)));
            // Practice, as the commands do it by themselves: a process of its own.
            return StudentResult.of(
                    machine, Isolation.PROCESS.text(), versions, exercise.id(), plan.rounds(), waited, leftOut);
        } finally {
            for (SaveWay way : ways) {
                way.close();
            }
        }
    }

    private void setUp(SaveWay way, SaveWay.Task task, List<SaveWay> ways, List<String> leftOut)
            throws IOException, InterruptedException {
        progress.accept("Trying " + way.title());
        // What is set up half is closed too.
        ways.add(way);
        try {
            way.setUp();
            warmUp(way, task);
        } catch (Way.Unavailable missing) {
            leftOut.add(way.title() + ": " + missing.getMessage());
            ways.remove(way);
        }
    }

    private static void warmUp(SaveWay way, SaveWay.Task task) throws IOException, InterruptedException {
        for (int i = 0; i < (way.isWarm() ? WARM_UP : 2); i++) {
            save(way, task.save(i));
        }
    }

    private Map<SaveWay, List<Double>> measure(List<SaveWay> ways, SaveWay.Task task)
            throws IOException, InterruptedException {
        Map<SaveWay, List<Double>> seconds = new LinkedHashMap<>();
        ways.forEach(way -> seconds.put(way, new ArrayList<>()));
        int number = WARM_UP;
        for (int round = 0; round < plan.rounds(); round++) {
            progress.accept("Round " + (round + 1) + " of " + plan.rounds());
            for (int i = 0; i < ways.size(); i++) {
                // Another one begins each time: none always follows the same neighbour.
                SaveWay way = ways.get((i + round) % ways.size());
                for (int save = 0; save < (way.isWarm() ? SAVES_OF_WARM_WAYS : 1); save++) {
                    seconds.get(way).add(save(way, task.save(number++)));
                }
            }
        }
        return seconds;
    }

    private static double save(SaveWay way, Save save) throws IOException, InterruptedException {
        SaveWay.Answer answer = way.save(save);
        if (answer.right() != save.right()) {
            throw new IOException(way.title() + " called a " + (save.right() ? "right" : "wrong")
                    + " save the opposite: its times mean nothing. Mend that first.");
        }
        return answer.seconds();
    }

    /** The reference, and the first wrong solution that ends and that a public check tells from it. */
    private SaveWay.Task task(CourseSource source, Exercise exercise, Path desk)
            throws IOException, InterruptedException {
        Map<String, String> sources = new LinkedHashMap<>(source.stubs(exercise.post()));
        String name = exercise.classes().get(0);
        Map<String, String> reference = source.solutions(exercise.post());
        exercise.classes().forEach(each -> sources.put(each, reference.get(each)));
        List<String> checks = exercise.checks().stream()
                .filter(check -> check.visibility() == Visibility.PUBLIC)
                .map(Course.Check::checkClass)
                .distinct()
                .toList();
        Grader.Options options =
                new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, Visibility.PUBLIC, Isolation.PROCESS);
        try (Grader grader = new Grader(course, Installation.libraries(), options, Clock.systemUTC())) {
            for (Specimen wrong : SampleClass.wrongThatEnd(source, course, exercise)) {
                if (wrong.sources().keySet().equals(Set.of(name))
                        && fails(grader, exercise, sources, wrong.sources())) {
                    Path folder = new SampleClass.Sample("desk", sources).write(desk, exercise.post());
                    return new SaveWay.Task(
                            exercise,
                            checks,
                            folder.resolve("exercises"),
                            name,
                            sources.get(name),
                            wrong.sources().get(name));
                }
            }
        }
        throw new IOException("No public check of " + exercise.id()
                + " fails for a wrong solution in its main class alone: there is nothing to measure.");
    }

    private boolean fails(Grader grader, Exercise exercise, Map<String, String> sources, Map<String, String> wrong)
            throws IOException, InterruptedException {
        Map<String, String> files = new TreeMap<>();
        sources.forEach((name, text) -> files.put(name + ".java", text));
        wrong.forEach((name, text) -> files.put(name + ".java", text));
        Submission submission = new Submission("wrong", Map.of(exercise.post(), files), Map.of(), List.of(), "");
        Result result = grader.grade(submission, course.select(List.of(exercise.id())));
        return result.score() < result.max();
    }
}
