package matml.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import matml.engine.batch.ClassFolder;
import matml.engine.batch.ClassGrader;
import matml.engine.batch.Gradebook;
import matml.engine.batch.ResultFiles;
import matml.engine.batch.Shard;
import matml.engine.course.Course;
import matml.engine.report.ClassSummary;
import matml.engine.report.Names;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import matml.engine.roster.AnonymousIds;
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
                        + " a page for each, and a page for the class. A second run grades only what has changed.")
final class GradeClass implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that holds the submissions, or a zip of it.")
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

    @Option(names = "--only", paramLabel = "NAME", description = "Only this submission; can be given several times.")
    private List<String> only = List.of();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only the part that falls to machine I of N. Copy the machines' results together and run once"
                    + " more without --shard: that grades nothing again and shows the whole class.")
    private String shard;

    @Option(names = "--regrade", description = "Grade also what has not changed since the last run.")
    private boolean regrade;

    @Override
    public Integer call() throws Exception {
        if (jobs < 1) {
            throw new IllegalArgumentException("--jobs must be at least 1.");
        }
        Shard part = shard == null ? Shard.ALL : Shard.parse(shard);
        Installation here = Installation.current();
        Course course = here.course();
        Reports reports = options.reports("");
        Path results = out == null ? here.results(folder) : out;
        Gradebook gradebook = new Gradebook(results, reports, options.audience());
        try (ClassFolder all = ClassFolder.read(folder)) {
            if (only.isEmpty() && shard == null) {
                gradebook.forgetReasons(all.unreadable().keySet());
            }
            return grade(all.only(only).shard(part), course, reports, gradebook, results);
        }
    }

    private int grade(ClassFolder submissions, Course course, Reports reports, Gradebook gradebook, Path results)
            throws Exception {
        Installation here = Installation.current();
        Map<String, String> notGraded = new LinkedHashMap<>(submissions.unreadable());
        for (Map.Entry<String, String> each : notGraded.entrySet()) {
            gradebook.keepReason(each.getKey(), each.getValue());
        }
        Meter meter = new Meter(
                submissions.paths().size(), spec.commandLine().getErr(), Console.isTerminal(), System::nanoTime);
        if (!submissions.paths().isEmpty()) {
            Grader.Options how = options.grader(null, here, spec.commandLine().getErr());
            ClassGrader grader = new ClassGrader(
                    () -> new Grader(course, Installation.libraries(), how, Clock.systemUTC()),
                    jobs,
                    gradebook,
                    regrade);
            notGraded.putAll(grader.grade(submissions, options.selection(course, submissions.posts()), meter::graded));
        }
        meter.close();
        List<String> graded = new ArrayList<>(submissions.paths().keySet());
        graded.removeAll(notGraded.keySet());
        Iterable<Result> all = () ->
                graded.stream().map(name -> gradebook.find(name).orElseThrow()).iterator();
        ClassSummary summary = ClassSummary.of(all, notGraded);
        if (shard == null) {
            // The secret of the labels belongs to the class: machines that share it would each make their own.
            List<String> everybody = new ArrayList<>(graded);
            everybody.addAll(notGraded.keySet());
            summary = summary.with(new Names(AnonymousIds.of(results).labels(everybody), false));
        }
        report(summary, reports, gradebook, results);
        return graded.isEmpty() && !notGraded.isEmpty() ? ExitCode.USAGE : ExitCode.DONE;
    }

    private void report(ClassSummary summary, Reports reports, Gradebook gradebook, Path results) throws Exception {
        PrintWriter console = spec.commandLine().getOut();
        ResultFiles.write(gradebook.index(), reports.text("html", summary));
        GradeOptions.print(console, reports.text("text", summary));
        console.println("Results: " + results + " (a JSON document for each submission)");
        console.println("Pages:   " + gradebook.index());
        if (!summary.unreadable().isEmpty()) {
            console.println(
                    "Not graded: " + String.join(", ", summary.unreadable().keySet()) + ". The reasons are above.");
        }
    }
}
