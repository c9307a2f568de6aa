package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Selection;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import matml.engine.result.Result.Visibility;
import matml.engine.score.Grader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the public checks on what is in {@code exercises/}. */
@Command(
        name = "check",
        description =
                "Runs the public checks on your code in exercises/: of what you name, else of the next exercise that"
                        + " is not done.")
final class Check implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Mixin
    private CheckOutput output;

    @Parameters(
            arity = "0..*",
            paramLabel = "EXERCISE",
            description = "Posts, groups or exercises: post01, post01/core, losses.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Reports reports = options.reports(here.deskFromHere());
        output.validate(reports);
        Course course = here.course();
        List<String> all = course.posts().stream().map(Course.Post::id).toList();
        Selection selection = course.select(names.isEmpty() ? all : names);
        List<Exercise> exercises = course.exercises().stream()
                .filter(exercise -> selection.has(exercise.id()))
                .toList();
        if (exercises.isEmpty()) {
            out.println("A quiz has no public checks: write your answers into exercises/quiz"
                    + (here.isForStudents()
                            ? "; they count when your work is graded."
                            : ", then ./matml grade --assign " + String.join(",", names)));
            return ExitCode.DONE;
        }
        Result result = publicChecks(
                here, course, selection, options, spec.commandLine().getErr());
        Result shown = names.isEmpty() ? nextOf(result) : result;
        GradeOptions.print(out, reports.text("text", shown, options.audience()));
        int hidden = course.exercises().stream()
                .filter(exercise -> shownIds(shown).contains(exercise.id()))
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.visibility() == Visibility.HIDDEN)
                .mapToInt(Course.Check::points)
                .sum();
        out.println(shown.score() + " of " + shown.max() + " points here; " + hidden
                + " more are decided by hidden checks"
                + (here.isForStudents() ? ", when your work is graded." : ": ./matml grade"));
        return output.deliver(result, here, reports);
    }

    /** What the public checks say of the code in {@code exercises/}. */
    static Result publicChecks(
            Installation here, Course course, Selection selection, GradeOptions options, PrintWriter err)
            throws IOException, InterruptedException {
        try (Grader grader = new Grader(
                course, Installation.libraries(), options.grader(Visibility.PUBLIC, here, err), Clock.systemUTC())) {
            return grader.grade(here.desk(), selection);
        }
    }

    private static List<String> shownIds(Result result) {
        return result.posts().stream()
                .flatMap(post -> post.exercises().stream())
                .map(Result.Exercise::id)
                .toList();
    }

    /** The result with nothing in it but the first exercise that is not done; all of it if everything is. */
    private static Result nextOf(Result result) {
        return result.posts().stream()
                .flatMap(post -> post.exercises().stream()
                        .filter(exercise -> exercise.score() < exercise.max())
                        .map(exercise -> result.with(List.of(post.with(List.of(exercise))))))
                .findFirst()
                .orElse(Objects.requireNonNull(result));
    }
}
