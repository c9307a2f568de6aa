package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.desk.Desk;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import matml.engine.roster.Scale;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades one submission. */
@Command(name = "grade", description = "Grades one submission with all checks, the hidden ones included.")
final class Grade implements Callable<Integer> {
    private static final String TEXT = "text";

    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The submission, a folder or a zip. Default: what is in exercises/ here.")
    private Path submission;

    @Option(names = "--report", paramLabel = "FILE", description = "Also write the report to a file.")
    private Path report;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Format of the report: text, md, html, json, junit, ctrf, sarif, gradescope, codequality, github or"
                            + " classroom-reporter. Default: what the file's ending says, else text.")
    private String format;

    @Option(
            names = "--out-of",
            paramLabel = "N",
            description = "What full points are worth in formats that have marks. Default: ${DEFAULT-VALUE}.")
    private int outOf = 100;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "Exit code 3 if the score is below so many percent.")
    private double failUnder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        GradeOptions.demandPercentage(failUnder);
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Reports reports = options.reports(submission == null ? here.deskFromHere() : "", new Scale(outOf));
        String fileFormat = format(reports);
        Submission read = submission == null
                ? new Desk(here.home(), here.course()).submission()
                : new SubmissionReader().read(submission);
        Result result = grade(here, read);
        String shown = report == null && format != null ? fileFormat : TEXT;
        GradeOptions.print(out, reports.text(shown, result, options.audience()));
        if (report != null) {
            ResultFiles.write(report, reports.text(fileFormat, result, options.audience()));
            out.println("Report: " + report);
        }
        return 100.0 * result.score() < failUnder * result.max() ? ExitCode.BELOW : ExitCode.DONE;
    }

    private Result grade(Installation here, Submission read) throws IOException, InterruptedException {
        Course course = here.course();
        Selection selection = options.selection(course, read.posts());
        try (Grader grader = new Grader(
                course,
                Installation.libraries(),
                options.grader(null, here, spec.commandLine().getErr()),
                Clock.systemUTC())) {
            return grader.grade(read, selection);
        }
    }

    /** The format of the file, known before the work begins so that a typo costs nothing. */
    private String format(Reports reports) {
        if (format != null) {
            reports.extension(format);
            return format;
        }
        if (report == null) {
            return TEXT;
        }
        String name = String.valueOf(report.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return reports.names().stream()
                .filter(each -> reports.extension(each).equals(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The ending of " + name
                        + " names no format: give --format " + String.join(", ", reports.names()) + "."));
    }
}
