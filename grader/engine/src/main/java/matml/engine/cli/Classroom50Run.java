package matml.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import matml.engine.batch.ResultFiles;
import matml.engine.classroom.Classroom50Result;
import matml.engine.classroom.Context;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.jvm.Isolation;
import matml.engine.jvm.Sandbox;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.Visibility;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.SubmissionReader;
import matml.engine.submission.UnreadableSubmission;
import matml.kit.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a bundle's autograder starts. */
@Command(name = "run", hidden = true, description = "Grades a checkout with the public checks, for autograder.py.")
final class Classroom50Run implements Callable<Integer> {
    @Option(names = "--assign", required = true, paramLabel = "LIST", description = "What to grade.")
    private String assign;

    @Parameters(index = "0", paramLabel = "CHECKOUT", description = "The student's checkout.")
    private Path checkout;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the two files go.")
    private Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation here = Installation.current();
        Course course = here.course();
        Context context = Context.of(System.getenv());
        Selection selection = course.select(Course.assignList(assign));
        String document;
        String body;
        try {
            Result result = grade(course, selection);
            document = Classroom50Result.of(result, context);
            body = new Reports(Style.PLAIN).text("md", result, Audience.STUDENT)
                    + "\nThese are the public checks. More points are decided by hidden checks, when your work is graded.\n";
        } catch (UnreadableSubmission nothing) {
            document = Classroom50Result.ofNothing(course, selection, nothing.getMessage(), context);
            body = nothing.getMessage() + "\n";
        }
        ResultFiles.write(out.resolve("release-body.md"), body);
        ResultFiles.write(out.resolve("result.json"), document);
        return ExitCode.DONE;
    }

    /** A runner is used once: an archive of classes would cost more than it saves. */
    private Result grade(Course course, Selection selection) throws IOException, InterruptedException {
        Isolation isolation = new Isolation(Sandbox.find(), Optional.empty());
        Grader.Options how = new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, Visibility.PUBLIC, isolation);
        try (Grader grader = new Grader(course, Installation.libraries(), how, Clock.systemUTC())) {
            return grader.grade(new SubmissionReader().read(checkout), selection);
        }
    }
}
