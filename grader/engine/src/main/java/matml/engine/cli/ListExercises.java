package matml.engine.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.desk.Desk;
import matml.engine.desk.Practice;
import matml.engine.desk.Progress;
import matml.engine.report.PracticeReport;
import matml.engine.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the exercises of all posts. */
@Command(name = "list", description = "Lists all exercises with their names, points, minutes, and how far they are.")
final class ListExercises implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation here = Installation.current();
        Course course = here.course();
        Desk desk = new Desk(here.home(), course);
        List<String> all = course.posts().stream().map(Course.Post::id).toList();
        Result result = Check.publicChecks(
                here, course, course.select(all), options, spec.commandLine().getErr());
        Practice practice = Practice.of(desk, result, true);
        Progress progress = new Progress(here.home());
        Check.remember(practice, progress);
        GradeOptions.print(
                spec.commandLine().getOut(),
                new PracticeReport(options.style(), desk, progress.current()).list(practice));
        return ExitCode.DONE;
    }
}
