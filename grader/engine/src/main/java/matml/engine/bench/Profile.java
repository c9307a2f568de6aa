package matml.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.batch.Gradebook;
import matml.engine.compile.CompileHelper;
import matml.engine.compile.CompileLimits;
import matml.engine.compile.CompiledPost;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Selection;
import matml.engine.inspect.Inspection;
import matml.engine.inspect.Inspector;
import matml.engine.inspect.Policy;
import matml.engine.jvm.Isolation;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.run.CheckReport;
import matml.engine.run.Limits;
import matml.engine.run.Runner;
import matml.engine.score.Grader;
import matml.engine.score.Preparation;
import matml.engine.score.Preparation.Prepared;
import matml.engine.score.Scorer;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.kit.Trial;

/**
 * Where the time of one submission goes: the steps of the pipeline one by one, in a parent that is warm, one submission
 * at a time. The last step but one is the whole again as the grader does it, to see that the steps are all of it.
 */
final class Profile {
    private final Course course;
    private final List<Path> libraries;
    private final Isolation isolation;
    private final Map<String, List<Double>> steps = new LinkedHashMap<>();

    /**
     * @param isolation what the steps run in
     */
    Profile(Course course, List<Path> libraries, Isolation isolation) {
        this.course = course;
        this.libraries = libraries;
        this.isolation = isolation;
    }

    /**
     * A step's share.
     *
     * @param millis wall time, the median of the submissions
     */
    record Step(String name, double millis) {}

    /**
     * Goes through the submissions twice and measures the second time.
     *
     * @param results an empty folder for the results
     */
    List<Step> of(List<Path> submissions, String post, Path results) throws IOException, InterruptedException {
        Selection selection = course.select(List.of(post));
        Inspector inspector = new Inspector();
        Gradebook gradebook = new Gradebook(results, new Reports(Style.PLAIN, ""), Audience.STUDENT);
        try (CompileHelper compiler = new CompileHelper(libraries, CompileLimits.STANDARD, isolation);
                Grader grader = new Grader(
                        course,
                        libraries,
                        new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, null, isolation),
                        Clock.systemUTC())) {
            for (int pass = 0; pass < 2; pass++) {
                steps.clear();
                for (Path submission : submissions) {
                    steps(submission, selection.posts(course).get(0), compiler, inspector);
                    Submission read = new SubmissionReader().read(submission);
                    long started = System.nanoTime();
                    Result result = grader.grade(read, selection);
                    took("all of this but reading, as the grader does it", started);
                    started = System.nanoTime();
                    gradebook.keep(result);
                    took("write document and page", started);
                }
            }
        }
        return steps.entrySet().stream()
                .map(step -> new Step(step.getKey(), Statistics.median(step.getValue())))
                .toList();
    }

    private void steps(Path path, Post post, CompileHelper compiler, Inspector inspector)
            throws IOException, InterruptedException {
        long started = System.nanoTime();
        Submission submission = new SubmissionReader().read(path);
        took("read", started);
        started = System.nanoTime();
        Prepared prepared = new Preparation(course, compiler, inspector::inspect, submission).prepare(post);
        CompiledPost compiled = prepared.compiled();
        took("compile", started);
        started = System.nanoTime();
        // The exercises of the post allow the same libraries: the grader, too, inspects once.
        Inspection inspection = inspector.inspect(
                compiled.classes(), Policy.of(course, post.exercises().get(0)));
        took("inspect", started);
        List<List<CheckReport>> reports = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        double checks = 0;
        Runner runner = new Runner(course.checks(), Limits.STANDARD, isolation);
        for (Exercise exercise : post.exercises()) {
            started = System.nanoTime();
            List<CheckReport> ran =
                    runner.run(exercise, exercise.checks(), prepared.program(inspection), Trial.DEFAULT_SEED);
            double millis = millis(started);
            double inChecks = ran.stream().mapToLong(CheckReport::micros).sum() / 1e3;
            checks += inChecks;
            beside.add(millis - inChecks);
            reports.add(ran);
        }
        // The first exercise waits for the child to start; what it needs besides is what the others need.
        double each = beside.size() < 2 ? 0 : Statistics.median(beside.subList(1, beside.size()));
        add("start child", beside.get(0) - each);
        add("checks", checks);
        add(
                "load classes, messages",
                beside.stream().mapToDouble(Double::doubleValue).sum() - beside.get(0) + each);
        started = System.nanoTime();
        runner.close();
        took("end child", started);
        started = System.nanoTime();
        Scorer scorer = new Scorer(Limits.STANDARD);
        for (int i = 0; i < reports.size(); i++) {
            scorer.score(post.exercises().get(i), compiled, inspection, reports.get(i), course);
        }
        took("score, diagnose", started);
    }

    private void took(String step, long started) {
        add(step, millis(started));
    }

    private static double millis(long started) {
        return (System.nanoTime() - started) / 1e6;
    }

    private void add(String step, double millis) {
        steps.computeIfAbsent(step, each -> new ArrayList<>()).add(millis);
    }
}
