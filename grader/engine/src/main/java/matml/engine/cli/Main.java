package matml.engine.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import matml.engine.author.CourseDefect;
import matml.engine.course.Course;
import matml.engine.desk.Desk;
import matml.engine.desk.Practice;
import matml.engine.desk.Progress;
import matml.engine.report.PracticeReport;
import matml.engine.result.Result;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The one command. */
@Command(
        name = "matml",
        mixinStandardHelpOptions = true,
        version = "matml 1.0",
        description = "AI & Machine Learning for Materials Sciences: exercises that grade themselves.",
        subcommands = {
            Check.class,
            Watch.class,
            Hint.class,
            Quiz.class,
            PlotCommand.class,
            ListExercises.class,
            Goto.class,
            Reset.class,
            Solution.class,
            Doctor.class,
            Grade.class,
            GradeClass.class,
            Report.class,
            Similar.class,
            Verify.class,
            Bench.class,
            Official.class,
            Classroom50.class,
            GradescopeCommand.class,
            Import.class,
            Publish.class,
            Stubs.class,
            Assemble.class
        })
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        // Numbers and case conversions in messages must not depend on where the grader runs.
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(isStale(arguments) ? Freshness.EXIT_REBUILD : run(out, err, arguments));
    }

    private static boolean isStale(String... arguments) {
        List<String> words = List.of(arguments);
        try {
            return !words.contains("assemble")
                    && Freshness.isStale(
                            Installation.current().home(), words.contains("verify") || words.contains("publish"));
        } catch (IOException unreadable) {
            // What cannot be looked at cannot be built either: go on with what there is.
            return false;
        }
    }

    /** Runs a command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((problem, command, result) -> sentence(problem, command));
        if (Installation.current().isForStudents()) {
            StudentRepository.hideWhatIsNotHere(commands);
            commands.setExecutionStrategy(parsed -> {
                Optional<String> refusal = StudentRepository.refusal(parsed);
                refusal.ifPresent(err::println);
                return refusal.isPresent() ? ExitCode.USAGE : new CommandLine.RunLast().execute(parsed);
            });
        }
        return commands.execute(arguments);
    }

    /** Bad input is answered with a sentence, not with a stack trace. */
    private static int sentence(Exception problem, CommandLine command) throws Exception {
        if (problem instanceof IOException || problem instanceof IllegalArgumentException) {
            command.getErr().println(problem.getMessage());
            return ExitCode.USAGE;
        }
        if (problem instanceof CourseDefect) {
            command.getErr().println(problem.getMessage());
            return ExitCode.NOT_PROVEN;
        }
        throw problem;
    }

    /** Where am I: the exercises of the course, what is done of them by the public checks, and what is next. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation here = Installation.current();
        Course course = here.course();
        List<String> all = course.posts().stream().map(Course.Post::id).toList();
        Result result = Check.publicChecks(
                here, course, course.select(all), options, spec.commandLine().getErr());
        Desk desk = new Desk(here.home(), course);
        Progress progress = new Progress(here.home());
        Practice practice = Practice.of(desk, result, true);
        Check.remember(practice, progress);
        GradeOptions.print(
                spec.commandLine().getOut(),
                new PracticeReport(options.style(), desk, progress.current()).overview(practice));
        return ExitCode.DONE;
    }
}
