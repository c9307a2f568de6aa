package matml.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.Processes;
import matml.engine.course.Course;
import matml.engine.export.HostedRunner;
import matml.engine.jvm.Isolation;
import matml.engine.report.Audience;
import matml.engine.report.JsonReport;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.score.Graders;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;

/**
 * Where attacks are graded, two at a time, with things beside them that must not be touched: a folder with a precious
 * file and a secret, a listener on the loopback interface, a variable and a property with a value that nobody may learn,
 * and an honest neighbour.
 */
final class Arena implements AutoCloseable {
    private static final int JOBS = 2;
    private static final String SECRET = "the-secret-in-a-file-8c1d";
    private static final String PROPERTY = "the-secret-in-a-property-5f2a";

    /** How long the processes sleep that attacks start: they are recognised by it. */
    private static final String PROCESS_MARK =
            "98765." + ProcessHandle.current().pid();

    /** How files are called that attacks write. */
    private static final String FILE_MARK = "matml-attack";

    private final Path folder;
    private final Course course;
    private final Grader.Options options;
    private final boolean inspected;
    private final int neighbourEvery;
    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<String, String> places = new TreeMap<>();
    private final Map<String, String> before;
    private final Submission neighbour;
    private final Result neighboursResult;
    private final ExecutorService workers = Executors.newFixedThreadPool(JOBS);
    private final ThreadLocal<Worker> own = ThreadLocal.withInitial(Worker::new);
    private final Queue<Grader> graders = new ConcurrentLinkedQueue<>();
    private final Reports reports = new Reports(Style.PLAIN);

    /**
     * @param folder an empty folder
     * @param neighbourEvery after how many attacks the honest neighbour is graded again
     */
    Arena(Path folder, FixtureCourse fixture, Isolation isolation, boolean inspected, int neighbourEvery)
            throws Exception {
        this.folder = folder;
        this.course = Course.open(fixture.folder());
        this.options = new Grader.Options(1, new Limits(300, 2_000, 64, 512), null, isolation);
        this.inspected = inspected;
        this.neighbourEvery = neighbourEvery;
        System.setProperty("matml.canary", PROPERTY);
        Path host = Files.createDirectories(folder.resolve("host"));
        Files.writeString(host.resolve("precious.txt"), "precious");
        Files.writeString(host.resolve("secret.txt"), SECRET);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept, "listener");
        accepting.setDaemon(true);
        accepting.start();
        place("HOST", host);
        place("COURSE", fixture.folder());
        place("HOME", Path.of(System.getProperty("user.home")));
        place("WORK", Path.of("").toAbsolutePath());
        place("TEMPORARY", Path.of(System.getProperty("java.io.tmpdir")));
        places.put("MARK", PROCESS_MARK);
        places.put("PORT", Integer.toString(listener.getLocalPort()));
        before = contents();
        neighbour = new Submission(
                "neighbour",
                Map.of(
                        "post01",
                        Map.of("Summary.java", fixture.solution("Summary"), "Shift.java", fixture.solution("Shift"))),
                Map.of("post01", "1: a c\n2: b\n"),
                List.of(),
                "hash");
        neighboursResult = grade(neighbour);
        assertThat(neighboursResult.score()).isEqualTo(12);
    }

    private void place(String name, Path path) {
        places.put(name, path.toString().replace("\\", "\\\\"));
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                connections.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** A grader works alone, and for many submissions. */
    private final class Worker {
        private final Grader grader;
        private int graded;

        Worker() {
            try {
                grader = inspected ? Graders.complete(course, options) : Graders.uninspected(course, options);
                graders.add(grader);
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        }

        Result grade(Submission submission) throws Exception {
            Result result = grader.grade(submission, course.select(List.of("post01")));
            if (++graded % neighbourEvery == 0) {
                assertThat(withoutTimes(grader.grade(neighbour, course.select(List.of("post01")))))
                        .as("the neighbour graded after " + submission.name())
                        .isEqualTo(withoutTimes(neighboursResult));
            }
            return result;
        }
    }

    /** Grades a submission now. */
    Result grade(Submission submission) throws Exception {
        return own.get().grade(submission);
    }

    /** Grades an attack when its turn comes. */
    Future<Result> later(Attack attack) {
        return later(() -> new SubmissionReader().read(attack.write(folder.resolve("submissions"), places)));
    }

    /** Grades a submission when its turn comes. */
    Future<Result> later(Callable<Submission> submission) {
        return workers.submit(() -> grade(submission.call()));
    }

    /** Asserts that a result is what an attack must come to, and that no report of it does harm. */
    void judge(Attack attack, Attack.Expected expected, Result result) throws IOException {
        CheckResult attacked = check(result, attack.check());
        CheckResult range = check(result, "rangeOfFive");
        assertThat(attacked.verdict().toString()).as(attacked.toString()).isIn(expected.verdicts());
        assertThat(attacked.points()).isEqualTo(attacked.verdict().toString().equals("passed") ? attacked.max() : 0);
        assertThat(String.valueOf(attacked.message())).contains(expected.message());
        assertThat(range.verdict().toString()).as(range.toString()).isIn(expected.range());
        Result.Exercise exercise = result.posts().get(0).exercises().get(0);
        assertThat(exercise.score()).isIn(expected.scores());
        assertThat(exercise.max()).isEqualTo(7);
        assertThat(result.max()).isEqualTo(12);
        assertThat(result.score()).isEqualTo(exercise.score());
        harmless(result);
    }

    /** Asserts that no report of a result gives a secret away or speaks to the machine that shows it. */
    void harmless(Result result) throws IOException {
        String environment = System.getenv().getOrDefault("MATML_CANARY", System.getenv("PATH"));
        for (Audience audience : Audience.values()) {
            for (String format : reports.names()) {
                String text = reports.text(format, result, audience);
                assertThat(text).as(format).doesNotContain(SECRET, PROPERTY, environment, "\u001b");
                assertThat(text).as(format).hasSizeLessThan(200_000);
                // Commands of a hosted runner: at the start of a line, or of the older kind anywhere. A document
                // keeps what was printed as it is.
                if (format.equals("github")) {
                    // Nothing but commands, all ours.
                    assertThat(HostedRunner.obeyed(text))
                            .hasSize((int) text.lines().count())
                            .hasSizeLessThanOrEqualTo(13)
                            .allMatch(command -> Set.of("error", "notice").contains(command.name()));
                } else {
                    assertThat(text.lines().map(String::strip)).as(format).noneMatch(line -> line.startsWith("::"));
                }
                if (!format.equals("json")) {
                    assertThat(text).as(format).doesNotContain("##[", "\u202e");
                }
            }
        }
        assertThat(JsonReport.read(reports.text("json", result, Audience.STAFF)))
                .usingRecursiveComparison()
                .isEqualTo(result);
    }

    static CheckResult check(Result result, String name) {
        return result.posts().get(0).exercises().stream()
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .filter(check -> check.id().equals(name) || check.id().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    /** A result without what differs from run to run. */
    static String withoutTimes(Result result) throws IOException {
        return new Reports(Style.PLAIN)
                .text("json", result, Audience.STAFF)
                .replaceAll("\"(millis|startedAt)\": *[^,}]*", "\"$1\": 0");
    }

    /** Asserts that everything outside is as it was: to be called when all is graded. */
    void untouched() throws Exception {
        workers.shutdown();
        assertThat(withoutTimes(grade(neighbour))).isEqualTo(withoutTimes(neighboursResult));
        graders.forEach(Grader::close);
        graders.clear();
        assertThat(contents()).isEqualTo(before);
        assertThat(connections).hasValue(0);
        for (String place : List.of("HOME", "WORK", "TEMPORARY")) {
            assertThat(names(Path.of(places.get(place).replace("\\\\", "\\"))))
                    .as(place)
                    .noneMatch(name -> name.startsWith(FILE_MARK)
                            || name.startsWith("hs_err")
                            || name.endsWith(".hprof")
                            || name.startsWith(
                                    "matml-child-" + ProcessHandle.current().pid() + "-"));
        }
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        assertThat(Processes.with(PROCESS_MARK)).isEmpty();
        assertThat(Processes.with(course.checks().toString())).isEmpty();
    }

    /** What is in the folders that can be compared as a whole. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path each : List.of(folder.resolve("host"), course.checks().getParent())) {
            try (Stream<Path> walk = Files.walk(each)) {
                for (Path file : walk.toList()) {
                    contents.put(
                            file.toString(),
                            Files.isRegularFile(file)
                                    ? Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file)))
                                    : "folder");
                }
            }
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }

    /** A submission of one file. */
    static Submission submission(String name, String file, String text) {
        return new Submission(
                name,
                Map.of("post01", Map.of(file, text)),
                Map.of(),
                List.of(),
                Integer.toHexString(Arrays.hashCode(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        graders.forEach(Grader::close);
        listener.close();
        System.clearProperty("matml.canary");
    }
}
