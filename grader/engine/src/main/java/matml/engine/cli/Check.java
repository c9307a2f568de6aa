package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.desk.Desk;
import matml.engine.desk.Practice;
import matml.engine.desk.Progress;
import matml.engine.export.Places;
import matml.engine.report.PracticeReport;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import matml.engine.result.Result.Visibility;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
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
        Desk desk = new Desk(here.home(), course);
        Progress progress = new Progress(here.home());
        Selection selection = course.select(
                names.isEmpty() ? course.posts().stream().map(Course.Post::id).toList() : names);
        if (selection.posts(course).stream()
                .allMatch(post -> selection.exercises(post).isEmpty())) {
            out.println("A quiz has no public checks"
                    + (desk.hasHiddenChecks()
                            ? ""
                            : ": your answers are recorded, and they count when your work is graded")
                    + ". Answer it, and see what is open: ./matml quiz "
                    + selection.posts(course).get(0).id());
            return ExitCode.DONE;
        }
        Result result = publicChecks(
                here, course, selection, options, spec.commandLine().getErr());
        Practice all = Practice.of(desk, result, false);
        List<String> fresh = remember(all, progress);
        Optional<Practice.Standing> next = names.isEmpty() ? all.next(progress.current()) : Optional.empty();
        Practice shown =
                next.isEmpty() ? all : Practice.of(desk, only(next.get().id(), result), false);
        GradeOptions.print(out, new PracticeReport(options.style(), desk, progress.current()).check(shown, all, fresh));
        return output.deliver(result, desk, reports);
    }

    private static Result only(String exercise, Result result) {
        return result.with(result.posts().stream()
                .filter(post -> exercise.startsWith(post.id() + "/"))
                .map(post -> post.with(post.exercises().stream()
                        .filter(each -> each.id().equals(exercise))
                        .toList()))
                .toList());
    }

    /**
     * Keeps the day on which an exercise was done first.
     *
     * @return ids of those for which that is today's news
     */
    static List<String> remember(Practice practice, Progress progress) {
        List<String> fresh = practice.standings().stream()
                .filter(standing -> !standing.isQuiz() && standing.state() == Practice.State.DONE)
                .map(Practice.Standing::id)
                .filter(id -> progress.done(id).isEmpty())
                .toList();
        fresh.forEach(id -> progress.done(id, LocalDate.now().toString()));
        return fresh;
    }

    /** What the public checks say of the code in {@code exercises/}. */
    static Result publicChecks(
            Installation here, Course course, Selection selection, GradeOptions options, PrintWriter err)
            throws IOException, InterruptedException {
        try (Grader grader = new Grader(
                course, Installation.libraries(), options.grader(Visibility.PUBLIC, here, err), Clock.systemUTC())) {
            Submission submission = new Desk(here.home(), course).submission();
            return Places.in(grader.grade(submission, selection), submission, course);
        }
    }
}
