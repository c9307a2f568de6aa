package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import matml.engine.batch.ResultFiles;
import matml.engine.classroom.DryRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades with a bundle as Classroom 50 would. */
@Command(
        name = "dry-run",
        description =
                "Does with a bundle and a submission what Classroom 50's runner does, and says what it would publish."
                        + " Exit code 1 if that would be nothing, or would mislead.")
final class Classroom50DryRun implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "The folder of the bundle.")
    private Path bundle;

    @Parameters(index = "1", paramLabel = "SUBMISSION", description = "The folder of a submission. It is copied.")
    private Path submission;

    @Option(
            names = "--classroom",
            paramLabel = "NAME",
            description = "Name of the classroom (default ${DEFAULT-VALUE}).")
    private String classroom = "classroom";

    @Option(names = "--owner", paramLabel = "NAME", description = "Account of the student (default ${DEFAULT-VALUE}).")
    private String owner = "student";

    @Option(names = "--result", paramLabel = "FILE", description = "Also keep the result.json that would be published.")
    private Path result;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String assignment = String.valueOf(bundle.toAbsolutePath().normalize().getFileName());
        DryRun.Report report = new DryRun(bundle, classroom, assignment, owner, Instant.now()).run(submission);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Log of the run:");
        report.log().lines().forEach(line -> out.println("  | " + line));
        report.outcome().errors().forEach(error -> out.println("Error: " + error));
        report.outcome().traps().forEach(trap -> out.println("Trap: " + trap));
        report.warnings().forEach(warning -> out.println("Warning: " + warning));
        if (report.isPublished()) {
            out.println("Would be published: " + report.outcome().score() + " points, shown as "
                    + (report.outcome().passed() ? "success" : "failure") + ".");
            if (result != null) {
                ResultFiles.write(result, report.result());
                out.println("Result: " + result);
            }
        } else {
            out.println("Would show an error, and publish nothing.");
        }
        boolean sound = report.isPublished()
                && report.outcome().traps().isEmpty()
                && report.warnings().isEmpty();
        return sound ? ExitCode.DONE : ExitCode.NOT_PROVEN;
    }
}
