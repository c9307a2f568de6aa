package matml.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import matml.engine.classroom.ResultCheck;
import matml.engine.classroom.ResultCheck.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at a result file. */
@Command(
        name = "check",
        description =
                "Says what Classroom 50 would make of a result.json, of any grader. Exit code 1 if nothing would be"
                        + " published, or what is would mislead.")
final class Classroom50Check implements Callable<Integer> {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The result.json.")
    private Path file;

    @Option(names = "--classroom", paramLabel = "NAME", description = "The classroom that it must name.")
    private String classroom;

    @Option(names = "--assignment", paramLabel = "NAME", description = "The assignment that it must name.")
    private String assignment;

    @Option(names = "--owner", paramLabel = "NAME", description = "The account that it must name, if it names one.")
    private String owner;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not there. Give the result.json that an autograder has written.");
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(MOST_BYTES);
        }
        Outcome outcome = ResultCheck.check(
                content, Optional.ofNullable(classroom), Optional.ofNullable(assignment), Optional.ofNullable(owner));
        PrintWriter out = spec.commandLine().getOut();
        outcome.errors().forEach(error -> out.println("Error: " + error));
        outcome.traps().forEach(trap -> out.println("Trap: " + trap));
        if (outcome.isPublished()) {
            out.println(file + " would be published: " + outcome.score() + " points, shown as "
                    + (outcome.passed() ? "success" : "failure") + ".");
        } else {
            out.println(file + " would not be published, and the student would look as if nothing had been handed in.");
        }
        return outcome.isPublished() && outcome.traps().isEmpty() ? ExitCode.DONE : ExitCode.NOT_PROVEN;
    }
}
