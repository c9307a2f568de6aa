package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.official.Access;
import matml.engine.official.GitHubApi;
import matml.engine.official.Plan;
import matml.engine.official.Plan.Entry;
import matml.engine.official.Planner;
import matml.engine.official.Pushes;
import matml.engine.official.Students;
import matml.engine.official.Students.Student;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pins a commit of every student. */
@Command(
        name = "plan",
        description = "Pins a commit of every student and takes out what counts of it. Runs nothing of theirs. Where"
                + " reading needs a token, it comes from the environment: " + Access.TOKEN + ".")
final class OfficialPlan implements Callable<Integer> {
    private static final int STUDENTS_OF_A_SHARD = 40;
    private static final int MOST_SHARDS_BY_ITSELF = 20;

    /** A matrix of GitHub's has no more jobs. */
    private static final int MOST_SHARDS = 256;

    private static final String OUTPUTS = "outputs.txt";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--students",
            required = true,
            paramLabel = "FILE",
            description =
                    "A CSV file with a column student (or username, or login), and perhaps repository and branch.")
    private Path students;

    @Option(
            names = "--repository",
            paramLabel = "PATTERN",
            description = "Where a student's repository is if the file does not say so, as in"
                    + " my-course/post01-{student}.")
    private String repository;

    @Option(
            names = "--assign",
            required = true,
            paramLabel = "LIST",
            description = "What to grade: posts, groups or exercises, as in post01/core,post01/splitter.")
    private String assign;

    @Option(
            names = "--cutoff",
            paramLabel = "TIME",
            description =
                    "What comes later does not count: a time with its zone, as in 2026-11-20T23:59+01:00. Default:"
                            + " what is there now, which nobody can change afterwards.")
    private String cutOff;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description = "How many machines will share the grading. Default: one for each " + STUDENTS_OF_A_SHARD
                    + " students, at most " + MOST_SHARDS_BY_ITSELF + ".")
    private Integer shards;

    @Option(names = "--only", paramLabel = "NAME", description = "Only this student; can be given several times.")
    private List<String> only = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many repositories are read at a time. Default: ${DEFAULT-VALUE}.")
    private int jobs = 8;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the plan goes: plan.json, and class/ with a zip for each student, for grade-class.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Clock clock = Clock.systemUTC();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (jobs < 1 || shards != null && (shards < 1 || shards > MOST_SHARDS)) {
            throw new IllegalArgumentException(
                    "--jobs must be at least 1, and --shards from 1 to " + MOST_SHARDS + ".");
        }
        Instant until = cutOff == null || cutOff.isBlank() ? null : cutOff(cutOff.strip(), now);
        Course course = Installation.current().course();
        Selection selection = course.select(assigned());
        Access access = Access.of(System.getenv());
        Students table = Students.read(
                students, repository == null || repository.isBlank() ? null : repository.strip(), access.server());
        List<Student> wanted = wanted(table);
        Path classFolder = emptyClassFolder();
        PrintWriter err = spec.commandLine().getErr();
        table.remarks().forEach(err::println);
        Optional<Pushes> pushes =
                until == null ? Optional.empty() : GitHubApi.of(System.getenv()).map(Pushes.class::cast);
        AtomicInteger done = new AtomicInteger();
        List<Entry> entries = new Planner(access, pushes, now, until, PATIENCE)
                .plan(
                        wanted,
                        classFolder,
                        jobs,
                        entry -> err.println(done.incrementAndGet() + " of " + wanted.size() + "  " + said(entry)));
        Plan plan = new Plan(
                Plan.SCHEMA,
                course.version(),
                selection.assign(),
                until == null ? null : until.toString(),
                now.toString(),
                shards == null ? shards(entries) : shards,
                entries);
        plan.write(out);
        ResultFiles.write(out.resolve(OUTPUTS), outputs(plan));
        report(plan, spec.commandLine().getOut());
        boolean unread = entries.stream()
                .allMatch(entry -> entry.problem() != null && entry.problem().startsWith(Planner.UNREACHABLE));
        if (unread) {
            throw new IOException("None of the repositories could be read. Look at the addresses in " + students
                    + (access.token().isPresent()
                            ? ", and at what the token in " + Access.TOKEN + " may read."
                            : "; private repositories need a token in the environment as " + Access.TOKEN + "."));
        }
        return ExitCode.DONE;
    }

    /** For the jobs that follow, in the form in which GitHub's runner takes outputs. */
    private static String outputs(Plan plan) {
        String numbers = IntStream.rangeClosed(1, plan.shards())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
        return "shards=" + numbers + "\ntotal=" + plan.shards() + "\ngraded=" + plan.graded() + "\n";
    }

    private List<String> assigned() {
        List<String> list = Course.assignList(assign);
        if (list.isEmpty()) {
            throw new IllegalArgumentException(
                    "--assign names nothing: give posts, groups or exercises, as in --assign post01/core.");
        }
        return list;
    }

    private static Instant cutOff(String text, Instant now) {
        Instant moment;
        try {
            moment = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("--cutoff takes a time with its zone, as in 2026-11-20T23:59+01:00 or"
                    + " 2026-11-20T22:59Z, not '" + text + "'.");
        }
        if (moment.isAfter(now)) {
            throw new IllegalArgumentException("The cut-off " + text + " is still to come (it is " + now
                    + "). Make the plan after it, or leave --cutoff out to take what is there now.");
        }
        return moment;
    }

    private List<Student> wanted(Students table) {
        List<String> names = table.all().stream().map(Student::name).toList();
        for (String name : only) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        students + " has no student '" + name + "'. It has: " + String.join(", ", names) + ".");
            }
        }
        return table.all().stream()
                .filter(student -> only.isEmpty() || only.contains(student.name()))
                .toList();
    }

    /** An earlier plan is replaced; a folder of anything else is not touched. */
    private Path emptyClassFolder() throws IOException {
        Path classFolder = out.resolve(Plan.CLASS);
        if (Files.isDirectory(out) && !Files.isRegularFile(out.resolve(Plan.FILE)) && !isEmpty(out)) {
            throw new IOException(
                    out + " holds something that is no plan. Give --out a folder that is empty or not there.");
        }
        Files.createDirectories(classFolder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(classFolder, "*.zip")) {
            for (Path zip : old) {
                Files.delete(zip);
            }
        }
        return classFolder;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        }
    }

    private static int shards(List<Entry> entries) {
        int graded = (int) entries.stream().filter(Entry::isGraded).count();
        return Math.min(MOST_SHARDS_BY_ITSELF, Math.max(1, (graded + STUDENTS_OF_A_SHARD - 1) / STUDENTS_OF_A_SHARD));
    }

    private static String said(Entry entry) {
        return entry.submission() + ": "
                + (entry.isGraded()
                        ? entry.commit().substring(0, 10) + ", " + entry.time()
                        : "not graded. " + entry.problem());
    }

    private void report(Plan plan, PrintWriter console) {
        console.println(String.format(
                Locale.ROOT,
                "%d of %d students have work to grade, on %d machine%s.",
                plan.graded(),
                plan.entries().size(),
                plan.shards(),
                plan.shards() == 1 ? "" : "s"));
        plan.entries().stream()
                .map(Entry::timeSource)
                .filter(source -> source != null)
                .distinct()
                .forEach(source -> console.println("Time of a commit: " + source + "."));
        console.println("Plan:  " + out.resolve(Plan.FILE));
        console.println("Class: " + out.resolve(Plan.CLASS));
        console.println("Next:  ./matml grade-class " + out.resolve(Plan.CLASS) + " --assign "
                + String.join(",", plan.assign()) + " --isolation sandbox --for staff --out RESULTS"
                + (plan.shards() == 1 ? "" : "/results-1 --shard 1/" + plan.shards() + ", and so on"));
        console.println("       ./matml official collect " + out + " --results RESULTS --out MARKS");
    }
}
