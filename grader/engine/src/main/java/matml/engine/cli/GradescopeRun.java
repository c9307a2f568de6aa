package matml.engine.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course;
import matml.engine.export.Gradescope;
import matml.engine.report.Text;
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

/** What the autograder starts. */
@Command(name = "run", hidden = true, description = "Grades a submission in Gradescope's container.")
final class GradescopeRun implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(index = "0", paramLabel = "DIR", description = "The submission.")
    private Path submission;

    @Option(names = "--results", required = true, paramLabel = "FILE", description = "The results.json to write.")
    private Path results;

    @Option(names = "--out-of", paramLabel = "N", description = "What full points are worth.")
    private int outOf = 100;

    @Override
    public Integer call() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        try {
            new Gradescope(new Scale(outOf)).write(grade(), text);
        } catch (IOException unreadable) {
            text.append(refused(Text.line(unreadable.getMessage())));
        }
        ResultFiles.write(results, text.toString());
        return ExitCode.DONE;
    }

    private Result grade() throws IOException, InterruptedException {
        Installation here = Installation.current();
        Course course = here.course();
        Submission read = new SubmissionReader().read(submission);
        try (Grader grader = new Grader(
                course,
                Installation.libraries(),
                options.grader(null, here, spec.commandLine().getErr()),
                Clock.systemUTC())) {
            return grader.grade(read, options.selection(course, read.posts()));
        }
    }

    /** What cannot be read gets no points, and the sentence why. */
    private static String refused(String reason) {
        JsonObject document = new JsonObject();
        document.addProperty("score", 0);
        document.addProperty("output", reason);
        document.addProperty("visibility", "visible");
        document.addProperty("stdout_visibility", "hidden");
        document.add("tests", new JsonArray());
        return document + "\n";
    }
}
