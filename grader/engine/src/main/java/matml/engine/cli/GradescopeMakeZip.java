package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.export.GradescopeZip;
import matml.engine.roster.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an autograder. */
@Command(
        name = "zip",
        description =
                "Writes the autograder of an assignment, to upload to Gradescope. It holds the hidden checks: hand"
                        + " it to nobody.")
final class GradescopeMakeZip implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The zip to write.")
    private Path file;

    @Option(
            names = "--assign",
            required = true,
            paramLabel = "LIST",
            description = "What is graded: posts, groups or exercises, as in post01/core.")
    private String assign;

    @Option(
            names = "--out-of",
            paramLabel = "N",
            description = "What the assignment is worth in Gradescope. Default: ${DEFAULT-VALUE}.")
    private int outOf = 100;

    @Override
    public Integer call() throws IOException {
        Installation here = Installation.current();
        Course course = here.course();
        List<String> list = Course.assignList(assign);
        if (list.isEmpty()) {
            throw new IllegalArgumentException(
                    "--assign names nothing: give posts, groups or exercises, as in --assign post01/core.");
        }
        List<String> selected = course.select(list).assign();
        GradescopeZip zip = GradescopeZip.of(
                here.courseFolder(), here.engine(), String.join(",", selected), new Scale(outOf).outOf());
        zip.write(file);
        PrintWriter console = spec.commandLine().getOut();
        console.println(file + ": " + (zip.size() >> 20) + " MB unpacked, with the hidden checks in it.");
        console.println("Next: in Gradescope make a programming assignment worth " + outOf
                + " points, and upload it under Configure Autograder.");
        console.flush();
        return ExitCode.DONE;
    }
}
