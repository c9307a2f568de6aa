package matml.engine.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import matml.engine.author.CourseDefect;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The one command. */
@Command(
        name = "matml",
        mixinStandardHelpOptions = true,
        version = "matml 1.0",
        description = "AI & Machine Learning for Materials Sciences: exercises that grade themselves.",
        subcommands = {Verify.class, Stubs.class, Assemble.class})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

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
                    && Freshness.isStale(Installation.current().home(), words.contains("verify"));
        } catch (IOException unreadable) {
            // What cannot be looked at cannot be built either: go on with what there is.
            return false;
        }
    }

    /** Runs a command. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((problem, command, result) -> sentence(problem, command))
                .execute(arguments);
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

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
