package matml.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import matml.engine.author.CourseBuilder.Programs;
import matml.engine.author.CourseSource;
import matml.engine.bench.BenchResult.Measured;
import matml.engine.bench.BenchResult.Ratio;
import matml.engine.bench.BenchResult.Scaled;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import org.junit.jupiter.engine.JupiterTestEngine;

/**
 * The benchmark: grades the same submissions in several ways by turns, so that whatever else the machine does meets all
 * of them, and compares. Ratios are its result; seconds are the machine's.
 */
public final class Benchmark {
    /** How many submissions of a round are also graded alone. */
    private static final int ALONE = 5;

    private static final int STOP_SECONDS = 10;

    private final Installation here;
    private final Course course;
    private final Isolation isolation;
    private final Plan plan;
    private final Consumer<String> progress;
    private final List<String> leftOut = new ArrayList<>();
    private volatile boolean stopping;

    /**
     * What to measure.
     *
     * @param submissions size of the class that all ways grade
     * @param rounds how often each way grades it
     * @param jobs how many submissions at a time, each number measured
     * @param scale sizes of classes that only matml grades
     * @param without letters of ways to leave out
     */
    public record Plan(int submissions, int rounds, List<Integer> jobs, List<Integer> scale, Set<String> without) {
        /**
         * @throws IllegalArgumentException in one sentence, if nothing could be measured
         */
        public Plan {
            atLeastOne("--submissions", List.of(submissions));
            atLeastOne("--rounds", List.of(rounds));
            atLeastOne("--jobs", jobs);
            atLeastOne("--scale", scale);
            if (jobs.isEmpty()) {
                throw new IllegalArgumentException("--jobs names no number: give one or more, as in --jobs 1,2.");
            }
            if (!Set.of("a", "b").containsAll(without)) {
                throw new IllegalArgumentException(
                        "--without takes a (Maven), b (javac and JUnit's console) or both," + " as in --without a,b.");
            }
            scale = scale.stream().sorted().distinct().toList();
            jobs = jobs.stream().sorted().distinct().toList();
        }

        private static void atLeastOne(String option, List<Integer> values) {
            if (values.stream().anyMatch(value -> value < 1)) {
                throw new IllegalArgumentException(option + " must be at least 1.");
            }
        }
    }

    /**
     * @param isolation what matml grades in here, with its archive
     * @param progress is told what is going on
     */
    public Benchmark(Installation here, Course course, Isolation isolation, Plan plan, Consumer<String> progress) {
        this.here = here;
        this.course = course;
        this.isolation = isolation;
        this.plan = plan;
        this.progress = progress;
    }

    /** Measures. Everything is made in a temporary folder, which is deleted again. */
    public BenchResult run() throws IOException, InterruptedException {
        Machine machine = Machine.here();
        String post = course.posts().get(0).id();
        int largest = plan.scale().stream().reduce(plan.submissions(), Math::max);
        progress.accept("Making a class of " + largest);
        SampleClass sample = SampleClass.of(new CourseSource(here.home()), course, post, largest);
        Path work = Files.createTempDirectory("matml-bench");
        CountDownLatch cleared = new CountDownLatch(1);
        Thread stopped = new Thread(stopper(Thread.currentThread(), cleared), "stopped");
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            return run(machine, post, sample, work);
        } finally {
            Folders.delete(work);
            cleared.countDown();
            if (stopping) {
                // What failed did so because it was stopped: there is nothing to tell, the JVM is about to end.
                stopped.join();
            } else {
                Runtime.getRuntime().removeShutdownHook(stopped);
            }
        }
    }

    /** Who presses Ctrl-C in the middle finds nothing running and nothing left. */
    private Runnable stopper(Thread measuring, CountDownLatch cleared) {
        return () -> {
            stopping = true;
            measuring.interrupt();
            try {
                cleared.await(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private BenchResult run(Machine machine, String post, SampleClass sample, Path work)
            throws IOException, InterruptedException {
        Kit kit = new Kit(here.home(), post, Versions.of(here.home().resolve("pom.xml")));
        MatmlWay matml = new MatmlWay(here.home(), work.resolve("results"));
        MavenWay maven = new MavenWay(kit, Files.createDirectories(work.resolve("maven")));
        List<Way> ways = new ArrayList<>();
        for (Way way : List.of(maven, new ConsoleWay(kit, Files.createDirectories(work.resolve("console"))), matml)) {
            if (plan.without().contains(way.id())) {
                leftOut.add("(" + way.id() + ") " + way.title() + ": not asked for.");
            } else if (works(way, sample.write(work.resolve("first"), post, 1))) {
                ways.add(way);
            }
        }
        Path alone = work.resolve("first").resolve(sample.submissions().get(0).name());
        List<Path> submissions = sample.write(work.resolve("class"), post, plan.submissions());
        Agreement agreement = new Agreement();
        Map<Way, Map<Integer, List<Usage>>> usages = new LinkedHashMap<>();
        List<Usage> cold = new ArrayList<>();
        for (int round = 0; round < plan.rounds(); round++) {
            for (int i = 0; i < ways.size(); i++) {
                // Another one begins each time: none always follows the same neighbour.
                Way way = ways.get((i + round) % ways.size());
                for (int jobs : plan.jobs()) {
                    progress.accept("Round " + (round + 1) + " of " + plan.rounds() + ": (" + way.id() + ") "
                            + way.title() + ", " + Goals.jobs(jobs));
                    way.prepare(submissions);
                    Usage usage = way.grade(submissions, jobs).per(submissions.size());
                    usages.computeIfAbsent(way, each -> new TreeMap<>())
                            .computeIfAbsent(jobs, each -> new ArrayList<>())
                            .add(usage);
                    for (Path submission : submissions) {
                        agreement.add(way.id(), submission.getFileName().toString(), way.points(submission));
                    }
                }
            }
            for (int i = 0; i < ALONE; i++) {
                cold.add(matml.gradeAlone(alone));
            }
        }
        Map<String, String> versions = versions(kit);
        if (ways.contains(maven)) {
            versions.put("Maven", maven.version());
        }
        List<Measured> measured = new ArrayList<>();
        for (Way way : ways) {
            usages.get(way).forEach((jobs, rounds) -> measured.add(Measured.of(way, jobs, rounds)));
        }
        measured.sort((one, other) -> one.id().compareTo(other.id()));
        matml.prepare(List.of());
        progress.accept("Profile of one submission");
        List<Profile.Step> profile =
                new Profile(course, Installation.libraries(), isolation).of(submissions, post, work.resolve("results"));
        progress.accept("The checks alone");
        Floor floor;
        try (Programs programs = new Programs(course, Installation.libraries())) {
            floor = Floor.of(course, programs, post);
        }
        List<Scaled> scale = scale(matml, sample, post, work, measured);
        List<Ratio> ratios = Ratios.of(measured);
        Usage coldMedian = Usage.median(cold);
        if (ProcFiles.ticksOfEndedChildren().isEmpty()) {
            leftOut.add("CPU time and memory: only Linux tells them of a tree of processes.");
        }
        return new BenchResult(
                BenchResult.SCHEMA,
                machine,
                isolation.text(),
                versions,
                post,
                plan.submissions(),
                plan.rounds(),
                measured,
                ratios,
                agreement.differences().isEmpty(),
                agreement.sum(),
                agreement.differences(),
                coldMedian,
                scale,
                floor,
                profile,
                Goals.of(measured, ratios, coldMedian, scale),
                leftOut);
    }

    /** Goes a way once with the reference, which also warms what can be warm: files, class archives. */
    private boolean works(Way way, List<Path> reference) throws IOException, InterruptedException {
        progress.accept("Trying (" + way.id() + ") " + way.title());
        try {
            way.setUp(reference.get(0));
            way.prepare(reference);
            way.grade(reference, 1);
            return true;
        } catch (Way.Unavailable missing) {
            leftOut.add("(" + way.id() + ") " + way.title() + ": " + missing.getMessage());
            return false;
        }
    }

    /** The largest class is graded once, in the first round; the others before and after it. */
    private List<Scaled> scale(MatmlWay matml, SampleClass sample, String post, Path work, List<Measured> measured)
            throws IOException, InterruptedException {
        Map<Integer, Map<Integer, List<Usage>>> usages = new TreeMap<>();
        for (int round = 0; round < plan.rounds(); round++) {
            for (int i = 0; i < plan.scale().size() - (round == 0 ? 0 : 1); i++) {
                int size = plan.scale().get(i);
                Path folder = work.resolve("class-" + size);
                List<Path> submissions = sample.write(folder, post, size);
                for (int jobs : plan.jobs()) {
                    progress.accept("A class of " + size + ", " + Goals.jobs(jobs));
                    matml.prepare(submissions);
                    usages.computeIfAbsent(size, each -> new TreeMap<>())
                            .computeIfAbsent(jobs, each -> new ArrayList<>())
                            .add(matml.grade(submissions, jobs).per(size));
                }
                Folders.delete(folder);
            }
        }
        List<Scaled> scale = new ArrayList<>();
        Double a = Ratios.best(measured, "a").map(Usage::wall).orElse(null);
        usages.forEach((size, byJobs) -> byJobs.forEach((jobs, rounds) -> {
            Usage median = Usage.median(rounds);
            scale.add(new Scaled(size, jobs, median, a == null ? null : (Double) (a / median.wall())));
        }));
        return scale;
    }

    private Map<String, String> versions(Kit kit) throws IOException {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("course", course.version());
        versions.put("JUnit", JupiterTestEngine.class.getPackage().getImplementationVersion());
        versions.put("Surefire", kit.versions().plugin("maven-surefire-plugin"));
        versions.put("compiler plugin", kit.versions().plugin("maven-compiler-plugin"));
        versions.put("AssertJ", kit.versions().property("assertj.version"));
        versions.put("Smile", kit.versions().property("smile.version"));
        return versions;
    }
}
