package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import matml.engine.batch.Gradebook;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course;
import matml.engine.official.Agreement;
import matml.engine.official.Collector;
import matml.engine.official.Collector.Collected;
import matml.engine.official.Marks;
import matml.engine.official.Plan;
import matml.engine.official.Plan.Entry;
import matml.engine.report.Audience;
import matml.engine.report.ClassSummary;
import matml.engine.report.Names;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import matml.engine.roster.AnonymousIds;
import matml.kit.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the gradebook of a plan. */
@Command(
        name = "collect",
        description =
                "Takes the results that a plan asked for out of what the grading machines sent, checks each against"
                        + " the plan and the course, and writes the gradebook and the marks. Exit code 1 if a result that should be"
                        + " there is missing or was refused.")
final class OfficialCollect implements Callable<Integer> {
    static final String GRADEBOOK = "gradebook";
    static final String MARKS = "marks.csv";
    private static final String SUMMARY = "summary.md";
    private static final String JUNIT = "junit.xml";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The folder of the plan, or its plan.json.")
    private Path planFolder;

    @Option(
            names = "--results",
            required = true,
            paramLabel = "DIR",
            description =
                    "What the machines sent: folders results-1, results-2, ... (or from results-0 on), or all documents in"
                            + " one folder.")
    private Path results;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where everything goes: " + MARKS + ", " + SUMMARY + ", " + JUNIT + ", and " + GRADEBOOK
                    + "/ with a document and a page for each student, for staff.")
    private Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed that the machines were given (default ${DEFAULT-VALUE}).")
    private long seed = Trial.DEFAULT_SEED;

    @Option(
            names = "--isolation",
            paramLabel = "KIND",
            description = "The isolation that results must have been made with: sandbox (default) or process.")
    private String isolation = "sandbox";

    @Option(names = "--plain", description = "No colour and no characters beyond ASCII in what matml draws.")
    private boolean plain;

    @Override
    public Integer call() throws IOException {
        if (!List.of("sandbox", "process").contains(isolation)) {
            throw new IllegalArgumentException("--isolation takes sandbox or process, not '" + isolation + "'.");
        }
        Plan plan = Plan.read(planFolder);
        Course course = Installation.current().course();
        if (!course.version().equals(plan.courseVersion())) {
            throw new IOException("The plan was made with another version of the course. Collect with the version that"
                    + " made it, or make a new plan.");
        }
        Collected collected = new Collector(plan, new Agreement(plan, course, seed, isolation)).collect(results);
        Reports reports = new Reports(GradeOptions.style(plain));
        Gradebook gradebook = new Gradebook(emptyGradebook(), reports, Audience.STAFF);
        for (Result result : collected.results().values()) {
            gradebook.keep(result);
        }
        Map<String, String> notGraded = notGraded(plan, collected);
        for (Map.Entry<String, String> each : notGraded.entrySet()) {
            gradebook.keepReason(each.getKey(), each.getValue());
        }
        List<String> everybody = new ArrayList<>(collected.results().keySet());
        everybody.addAll(notGraded.keySet());
        Names names = new Names(AnonymousIds.of(out.resolve(GRADEBOOK)).labels(everybody), false);
        ResultFiles.write(
                gradebook.index(),
                reports.text(
                        "html",
                        ClassSummary.of(collected.results().values(), notGraded).with(names)));
        ResultFiles.write(out.resolve(SUMMARY), Marks.summary(plan, collected));
        ResultFiles.write(out.resolve(JUNIT), Marks.jUnit(plan, collected));
        ResultFiles.write(out.resolve(MARKS), Marks.csv(plan, collected));
        report(plan, collected, gradebook);
        return collected.missing().isEmpty() ? ExitCode.DONE : ExitCode.NOT_PROVEN;
    }

    /** What an earlier collection left of students whose result is not believed any more must not stay. */
    private Path emptyGradebook() throws IOException {
        Path folder = out.resolve(GRADEBOOK);
        for (Path each : List.of(folder, folder.resolve("pages"))) {
            if (Files.isDirectory(each)) {
                try (DirectoryStream<Path> old = Files.newDirectoryStream(each, "*.{json,html}")) {
                    for (Path file : old) {
                        Files.delete(file);
                    }
                }
            }
        }
        return folder;
    }

    private static Map<String, String> notGraded(Plan plan, Collected collected) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Entry entry : plan.entries()) {
            if (!entry.isGraded()) {
                reasons.put(entry.submission(), entry.problem());
            }
        }
        reasons.putAll(collected.missing());
        return reasons;
    }

    private void report(Plan plan, Collected collected, Gradebook gradebook) {
        PrintWriter console = spec.commandLine().getOut();
        console.println(collected.results().size() + " of " + plan.entries().size() + " students graded.");
        notGraded(plan, collected).forEach((name, reason) -> console.println("  " + name + ": " + reason));
        console.println("Marks:     " + out.resolve(MARKS));
        console.println("Gradebook: " + out.resolve(GRADEBOOK) + " (for staff)");
        console.println("Pages:     " + gradebook.index());
        if (!collected.missing().isEmpty()) {
            console.println("Next: run the machines again whose results are missing, then collect again.");
        }
    }
}
