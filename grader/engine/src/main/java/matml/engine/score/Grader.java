package matml.engine.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import matml.engine.compile.Broken;
import matml.engine.compile.CompileHelper;
import matml.engine.compile.CompileLimits;
import matml.engine.compile.CompiledPost;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Selection;
import matml.engine.inspect.Inspection;
import matml.engine.inspect.Inspector;
import matml.engine.inspect.Policy;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import matml.engine.run.CheckReport;
import matml.engine.run.Limits;
import matml.engine.run.Runner;
import matml.engine.score.Preparation.Prepared;
import matml.engine.submission.Submission;

/**
 * Grades submissions: compile, inspect, run in a child JVM, score, diagnose. One grader serves a whole class; every submission
 * gets a child of its own.
 */
public final class Grader implements AutoCloseable {
    private static final int MAX_REMARKS = 10;

    private final Course course;
    private final CompileHelper compiler;
    private final BiFunction<Map<String, byte[]>, Policy, Inspection> inspector;
    private final Options options;
    private final Scorer scorer;
    private final Clock clock;
    private Runner kept;

    /**
     * How to grade.
     *
     * @param seed seed of the seeded checks
     * @param visibility the checks to run: null for all, PUBLIC for practice
     * @param isolation what stands between student code and this machine
     */
    public record Options(long seed, Limits limits, Visibility visibility, Isolation isolation) {}

    /**
     * @param libraries jars that a submission may use, the given code among them
     */
    public Grader(Course course, List<Path> libraries, Options options, Clock clock) throws IOException {
        this(course, libraries, options, clock, new Inspector()::inspect);
    }

    /** With another inspection: tests take it away to see what the other layers hold. */
    Grader(
            Course course,
            List<Path> libraries,
            Options options,
            Clock clock,
            BiFunction<Map<String, byte[]>, Policy, Inspection> inspector)
            throws IOException {
        this.course = course;
        this.inspector = inspector;
        this.compiler = new CompileHelper(libraries, CompileLimits.STANDARD, options.isolation());
        this.options = options;
        this.scorer = new Scorer(options.limits());
        this.clock = clock;
    }

    /**
     * Grades the selected part of a submission.
     *
     * @throws IOException if the grader itself cannot work; nothing in a submission leads to it
     */
    public Result grade(Submission submission, Selection selection) throws IOException, InterruptedException {
        Instant started = clock.instant();
        long startedNanos = System.nanoTime();
        List<String> remarks = new ArrayList<>(submission.remarks());
        List<Result.Post> posts = new ArrayList<>();
        Runner runner = kept != null ? kept : newRunner();
        try {
            // It starts while the compiler works.
            runner.start();
            Preparation preparation = new Preparation(course, compiler, inspector, submission);
            for (Post post : selection.posts(course)) {
                posts.add(grade(submission, post, preparation.prepare(post), selection, runner, remarks));
            }
        } finally {
            if (runner != kept) {
                runner.close();
            }
        }
        return result(submission, selection, started, (System.nanoTime() - startedNanos) / 1_000_000, remarks, posts);
    }

    private Runner newRunner() {
        Runner runner = new Runner(course.checks(), options.limits(), options.isolation());
        if (options.visibility() == Visibility.PUBLIC) {
            runner.hurry();
        }
        return runner;
    }

    /**
     * From now on one child JVM serves all calls, as long as it lives: for practice, where all code is of one person, and
     * what counts is an answer at once. It starts now, and so does the compiler; called again, this replaces a child that
     * has ended.
     */
    public void keepChild() throws IOException {
        if (kept == null) {
            kept = newRunner();
        }
        kept.start();
    }

    /** What the result of grading a submission says of itself, without grading it. */
    public Result key(Submission submission, Selection selection) {
        return result(submission, selection, clock.instant(), 0, List.of(), List.of());
    }

    private Result result(
            Submission submission,
            Selection selection,
            Instant started,
            long millis,
            List<String> remarks,
            List<Result.Post> posts) {
        return new Result(
                Result.SCHEMA,
                submission.name(),
                submission.contentHash(),
                course.version(),
                selection.assign(),
                options.seed(),
                System.getProperty("java.version"),
                options.isolation().text(),
                limits(),
                started.truncatedTo(ChronoUnit.SECONDS).toString(),
                millis,
                posts.stream().mapToInt(Result.Post::score).sum(),
                posts.stream().mapToInt(Result.Post::max).sum(),
                remarks,
                posts);
    }

    private Map<String, String> limits() {
        Map<String, String> all = new LinkedHashMap<>(options.limits().text());
        all.putAll(CompileLimits.STANDARD.text());
        return all;
    }

    private Result.Post grade(
            Submission submission,
            Post post,
            Prepared prepared,
            Selection selection,
            Runner runner,
            List<String> remarks)
            throws IOException, InterruptedException {
        Map<String, String> sources = submission.sources().getOrDefault(post.id(), Map.of());
        CompiledPost compiled = prepared.compiled();
        if (prepared.remark() != null) {
            remarks.add(prepared.remark());
        }
        remarkOnOtherFiles(post, sources, compiled, remarks);
        List<Result.Exercise> exercises = new ArrayList<>();
        Map<Policy, Inspection> inspections = new LinkedHashMap<>();
        for (Exercise exercise : selection.exercises(post)) {
            List<Check> checks = exercise.checks().stream()
                    .filter(check -> options.visibility() == null || check.visibility() == options.visibility())
                    .toList();
            // Exercises that may use the same libraries share an inspection.
            Policy policy = Policy.of(course, exercise);
            Inspection inspection = inspections.get(policy);
            if (inspection == null) {
                inspection = inspector
                        .apply(compiled.classes(), policy)
                        .without(member -> compiled.brokenAt(member) != null);
                inspections.put(policy, inspection);
            }
            List<CheckReport> reports = runner.run(exercise, checks, prepared.program(inspection), options.seed());
            exercises.add(scorer.score(exercise, compiled, inspection, reports, course));
            remarkOnHarmlessErrors(exercises.get(exercises.size() - 1), remarks);
        }
        remarkOnHelpers(post, inspections.values(), exercises, remarks);
        if (post.quiz() != null && selection.has(Selection.quizId(post)) && options.visibility() == null) {
            exercises.add(QuizGrader.grade(post, submission.quizzes().get(post.id()), remarks));
        }
        return new Result.Post(
                post.id(),
                post.title(),
                exercises.stream().mapToInt(Result.Exercise::score).sum(),
                exercises.stream().mapToInt(Result.Exercise::max).sum(),
                exercises);
    }

    /** An error in a part that no check reached costs nothing, and must be said all the same. */
    private static void remarkOnHarmlessErrors(Result.Exercise exercise, List<String> remarks) {
        boolean felt = exercise.tasks().stream()
                .flatMap(task -> task.checks().stream())
                .anyMatch(check -> check.verdict() == Verdict.NOT_COMPILED);
        if (!felt && !exercise.compile().isEmpty()) {
            CompileError first = exercise.compile().get(0);
            remarks.add(new Broken(first.file(), first).reason() + " No check needed that part.");
        }
    }

    /** Files that belong to no exercise, and given files that are no longer as they were given. */
    private void remarkOnOtherFiles(Post post, Map<String, String> sources, CompiledPost compiled, List<String> remarks)
            throws IOException {
        Set<String> known = new LinkedHashSet<>();
        for (Exercise exercise : post.exercises()) {
            known.addAll(exercise.classes());
            known.addAll(exercise.given());
            for (String given : exercise.given()) {
                String yours = sources.get(given + ".java");
                if (yours != null && !yours.replace("\r\n", "\n").equals(course.stub(post.id(), given))) {
                    remarks.add(given + ".java is given code and differs from ours; yours was used.");
                }
            }
        }
        for (CompileError error : compiled.errors()) {
            String name = Scorer.fileName(error.file());
            if (name.isEmpty()) {
                remarks.add(error.message());
            } else if (!known.contains(name.replace(".java", ""))) {
                remarks.add(new Broken(name, error).reason());
            }
        }
    }

    /** Findings in a student's own helper classes that no check reached: they cost nothing, but are to be known. */
    private static void remarkOnHelpers(
            Post post, Collection<Inspection> inspections, List<Result.Exercise> exercises, List<String> remarks) {
        Set<String> shown = new LinkedHashSet<>();
        for (Result.Exercise exercise : exercises) {
            exercise.findings().forEach(finding -> shown.add(finding.file() + finding.line() + finding.message()));
        }
        inspections.stream()
                .flatMap(inspection -> inspection.findings().stream())
                .filter(each -> post.exercises().stream().noneMatch(exercise -> Scorer.belongs(exercise, each.file())))
                .filter(each -> shown.add(each.file() + each.line() + each.message()))
                .limit(MAX_REMARKS)
                .forEach(each -> remarks.add(each.where() + ": " + each.message()));
    }

    @Override
    public void close() {
        if (kept != null) {
            kept.close();
        }
        compiler.close();
    }
}
