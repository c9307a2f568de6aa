package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.desk.Desk;
import matml.engine.desk.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an exercise the next one, until it is done. */
@Command(
        name = "goto",
        description = "Makes an exercise the next one until it is done: to start later in the course, or to leave one"
                + " for another day. Without a name: back to the course's order.")
final class Goto implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EXERCISE", description = "The exercise, as in trainer.")
    private String name;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Progress progress = new Progress(here.home());
        if (name == null) {
            progress.goTo(null);
            out.println("Back to the order of the course. Next: ./matml");
            return ExitCode.DONE;
        }
        Exercise exercise = Hint.exercise(course, name);
        progress.goTo(exercise.id());
        out.println("Now at \"" + exercise.title() + "\" (" + exercise.id() + ", about " + exercise.minutes()
                + " minutes). Back to the course's order: ./matml goto");
        if (!exercise.prerequisites().isEmpty()) {
            out.println("It builds on the ideas of " + String.join(", ", exercise.prerequisites())
                    + "; you need not have done them.");
        }
        Desk desk = new Desk(here.home(), course);
        out.println("Next: read " + Desk.fromHere(desk.text(exercise)) + ", write "
                + desk.place(exercise, 1).orElse(exercise.classes().get(0) + ".java") + ", then ./matml check "
                + Post.shortId(exercise.id()));
        return ExitCode.DONE;
    }
}
