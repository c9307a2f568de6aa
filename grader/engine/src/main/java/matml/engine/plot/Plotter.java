package matml.engine.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.compile.CompileHelper;
import matml.engine.compile.CompileLimits;
import matml.engine.compile.CompiledPost;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Plot;
import matml.engine.course.Course.Post;
import matml.engine.course.Selection;
import matml.engine.inspect.Inspection;
import matml.engine.inspect.Inspector;
import matml.engine.inspect.Policy;
import matml.engine.jvm.Isolation;
import matml.engine.report.Text;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import matml.engine.run.CheckReport;
import matml.engine.run.Limits;
import matml.engine.run.Runner;
import matml.engine.score.Preparation;
import matml.engine.score.Preparation.Prepared;
import matml.engine.score.Sentences;
import matml.engine.submission.Submission;
import matml.kit.Deviation;
import matml.kit.Observation;
import matml.kit.Trial;

/**
 * Lets a submission's code fill the figures of a post: compile, inspect, run in a child JVM, as for a grade. To the child
 * a plot is a check that earns no points, so all that protects a grade protects a picture.
 */
public final class Plotter implements AutoCloseable {
    private static final int LONGEST_PROBLEM = 400;

    private final Course course;
    private final Limits limits;
    private final Isolation isolation;
    private final CompileHelper compiler;

    /**
     * @param libraries jars that a submission may use, the given code among them
     */
    public Plotter(Course course, List<Path> libraries, Limits limits, Isolation isolation) throws IOException {
        this.course = course;
        this.limits = limits;
        this.isolation = isolation;
        this.compiler = new CompileHelper(libraries, CompileLimits.STANDARD, isolation);
    }

    /**
     * The pictures of a post's selected exercises, one for each plot of the course, in the order of the exercises.
     *
     * @throws IOException if the engine itself cannot work; nothing in a submission leads to it
     */
    public List<Picture> draw(Submission submission, Post post, Selection selection)
            throws IOException, InterruptedException {
        Prepared prepared = new Preparation(course, compiler, new Inspector()::inspect, submission).prepare(post);
        CompiledPost compiled = prepared.compiled();
        List<Picture> pictures = new ArrayList<>();
        Map<Policy, Inspection> inspections = new LinkedHashMap<>();
        try (Runner runner = new Runner(course.checks(), limits, isolation)) {
            for (Exercise exercise : selection.exercises(post)) {
                List<Plot> plots = post.plots().stream()
                        .filter(plot -> plot.exercise().equals(exercise.id()))
                        .toList();
                if (plots.isEmpty()) {
                    continue;
                }
                Inspection inspection =
                        inspections.computeIfAbsent(Policy.of(course, exercise), policy -> new Inspector()
                                .inspect(compiled.classes(), policy)
                                .without(member -> compiled.brokenAt(member) != null));
                List<CheckReport> reports = runner.run(
                        exercise,
                        plots.stream().map(Plotter::asCheck).toList(),
                        prepared.program(inspection),
                        Trial.DEFAULT_SEED);
                Sentences sentences = new Sentences(limits, compiled, inspection);
                for (int i = 0; i < plots.size(); i++) {
                    pictures.add(picture(post, exercise, plots.get(i), reports.get(i), sentences));
                }
            }
        }
        return pictures;
    }

    private static Check asCheck(Plot plot) {
        return new Check(plot.plotClass(), plot.method(), 0, plot.title(), 0, Visibility.PUBLIC);
    }

    private static Picture picture(Post post, Exercise exercise, Plot plot, CheckReport report, Sentences sentences) {
        FigureReader.Read read = FigureReader.read(plot, report);
        Verdict verdict = sentences.verdict(report);
        return new Picture(
                plot,
                exercise.title(),
                verdict,
                read.series(),
                read.sentences(),
                read.remarks(),
                verdict == Verdict.PASSED ? "" : Text.lines(problem(report, sentences), LONGEST_PROBLEM),
                verdict == Verdict.PASSED ? "" : "./matml check " + Post.shortId(owner(post, exercise, report)));
    }

    private static String problem(CheckReport report, Sentences sentences) {
        return switch (report.end()) {
            case FAILED -> thrown(report);
            case NOT_LINKED -> report.problem() + " Compare your declaration with the one in the exercise's text.";
            case VACUOUS -> "This plot draws nothing. That is a fault of the course, not yours: please tell us.";
            default -> String.valueOf(sentences.message(report));
        };
    }

    private static String thrown(CheckReport report) {
        for (Observation observation : report.observations()) {
            Deviation deviation = observation.deviation();
            if (deviation != null) {
                String where = deviation.where().isEmpty() ? "" : " at " + deviation.where();
                return "Your code ended with an exception" + where + ": " + deviation.actual();
            }
        }
        return report.problem() == null ? "The figure could not be finished." : report.problem();
    }

    /** The exercise to go to: that of the unfinished member which was reached, perhaps an earlier one. */
    private static String owner(Post post, Exercise exercise, CheckReport report) {
        String todo = report.todo() == null ? "" : report.todo();
        String type = todo.substring(0, Math.max(0, todo.indexOf('.')));
        return post.exercises().stream()
                .filter(each -> each.classes().contains(type))
                .map(Exercise::id)
                .findFirst()
                .orElse(exercise.id());
    }

    @Override
    public void close() {
        compiler.close();
    }
}
