package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.desk.Desk;
import matml.engine.desk.Reference;
import matml.engine.report.DiffText;
import matml.engine.report.Paragraphs;
import matml.engine.report.Style;
import matml.engine.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the reference solution beside the student's own. */
@Command(
        name = "solution",
        description = "Shows how the reference solution differs from yours, once your public checks pass.")
final class Solution implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(index = "0", paramLabel = "EXERCISE", description = "The exercise, as in losses.")
    private String name;

    @Option(names = "--show-me", description = "Show it although your checks do not pass yet.")
    private boolean showMe;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Exercise exercise = Hint.exercise(course, name);
        Desk desk = new Desk(here.home(), course);
        Reference reference = new Reference(here.home());
        String shortId = Post.shortId(exercise.id());
        if (!reference.has(exercise)) {
            out.println("The reference solutions are not in this folder; your instructor has them. Next: ./matml hint "
                    + shortId);
            return ExitCode.DONE;
        }
        if (!showMe && !passes(here, course, exercise)) {
            out.println("\"" + exercise.title() + "\" does not pass its public checks yet. What is missing: ./matml"
                    + " check " + shortId + ". A hint: ./matml hint " + shortId
                    + ". To see the solution all the same: ./matml solution " + shortId + " --show-me");
            return ExitCode.DONE;
        }
        Style style = options.style();
        Paragraphs paragraphs = new Paragraphs(out, style);
        paragraphs.strong(exercise.title() + ": yours (-) and the reference (+)");
        for (String simpleName : exercise.classes()) {
            List<String> difference =
                    reference.difference(exercise, simpleName, desk.source(exercise.post(), simpleName));
            paragraphs.blank();
            paragraphs.text(Desk.fromHere(desk.source(exercise.post(), simpleName))
                    + (difference.isEmpty() ? ": the same as the reference" : ""));
            out.print(DiffText.of(difference, style));
        }
        List<String> commentary = reference.commentary(exercise);
        if (!commentary.isEmpty()) {
            paragraphs.blank();
            commentary.forEach(line -> paragraphs.text(line));
        }
        paragraphs.blank();
        paragraphs.text("Another way to write it can be as good: what counts is that the checks pass. Next: ./matml");
        out.flush();
        return ExitCode.DONE;
    }

    private boolean passes(Installation here, Course course, Exercise exercise)
            throws IOException, InterruptedException {
        Result result = Check.publicChecks(
                here,
                course,
                course.select(List.of(exercise.id())),
                options,
                spec.commandLine().getErr());
        return result.max() > 0 && result.score() == result.max();
    }
}
