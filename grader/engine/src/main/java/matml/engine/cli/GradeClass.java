package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import matml.engine.batch.ClassFolder;
import matml.engine.batch.ClassGrader;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course;
import matml.engine.report.ClassPage;
import matml.engine.report.ClassSummary;
import matml.engine.report.FileNames;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import matml.engine.score.Grader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a class. */
@Command(
        name = "grade-class",
        description =
                "Grades every submission below a folder: each folder or zip in it is one. Writes a JSON document and"
                        + " a page for each, and a page for the class.")
final class GradeClass implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that holds the submissions.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the results go. Default: results/, with the name of the class's folder.")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many submissions are graded at a time. Default: the number of cores.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws Exception {
        if (jobs < 1) {
            throw new IllegalArgumentException("--jobs must be at least 1.");
        }
        PrintWriter console = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Reports reports = options.reports("");
        ClassFolder submissions = ClassFolder.read(folder);
        Path results = out == null ? here.results(folder) : out;
        Path pages = results.resolve("pages");
        Map<String, Result> graded = submissions.readable().isEmpty()
                ? Map.of()
                : grader(course).grade(submissions, options.selection(course, submissions.posts()), result -> {
                    keep(result, reports, results);
                    tell(result);
                });
        ClassSummary summary = ClassSummary.of(graded.values(), submissions.unreadable());
        ResultFiles.write(pages.resolve("index.html"), reports.text("html", summary));
        GradeOptions.print(console, reports.text("text", summary));
        console.println("Results: " + results + " (a JSON document for each submission)");
        console.println("Pages:   " + pages.resolve("index.html"));
        if (!submissions.unreadable().isEmpty()) {
            console.println(
                    "Not graded: " + String.join(", ", submissions.unreadable().keySet()) + ". The reasons are above.");
        }
        return graded.isEmpty() ? ExitCode.USAGE : ExitCode.DONE;
    }

    private ClassGrader grader(Course course) {
        return new ClassGrader(
                () -> new Grader(course, Installation.libraries(), options.grader(null), Clock.systemUTC()), jobs);
    }

    private void keep(Result result, Reports reports, Path results) throws IOException {
        ResultFiles.write(
                results.resolve(FileNames.of(result.submission()) + ".json"),
                reports.text("json", result, options.audience()));
        ResultFiles.write(
                results.resolve("pages").resolve(ClassPage.fileName(result.submission())),
                reports.text("html", result, options.audience()));
    }

    /** Long work shows that it moves, beside the output that may be piped elsewhere. */
    private void tell(Result result) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("graded " + result.submission() + ": " + result.score() + " of " + result.max());
        err.flush();
    }
}
