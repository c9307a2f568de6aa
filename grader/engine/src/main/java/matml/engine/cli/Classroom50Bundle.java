package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import matml.engine.classroom.Bundle;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.publish.Publication;
import matml.engine.publish.Publisher;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a grading bundle. */
@Command(
        name = "bundle",
        description =
                "Writes the grading bundle of an assignment: autograder.py, the engine, the public checks. Everything"
                        + " in it is public; nothing hidden is put in.")
final class Classroom50Bundle implements Callable<Integer> {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,38}");

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OUT",
            description = "The folder of the bundle, named like the assignment: CLASSROOM/autograders/ASSIGNMENT in the"
                    + " repository classroom50.")
    private Path out;

    @Option(
            names = "--assign",
            required = true,
            paramLabel = "LIST",
            description = "What is graded: posts, groups or exercises, as in post01/core.")
    private String assign;

    @Override
    public Integer call() throws IOException {
        Path folder = out.toAbsolutePath().normalize();
        String slug = String.valueOf(folder.getFileName());
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("The bundle's folder is named like its assignment in Classroom 50, and '"
                    + slug + "' is no such name: 2 to 39 lower case letters, digits and hyphens, as in post01-core.");
        }
        Installation here = Installation.current();
        Course course = here.course();
        List<String> list = Course.assignList(assign);
        if (list.isEmpty()) {
            throw new IllegalArgumentException(
                    "--assign names nothing: give posts, groups or exercises, as in --assign post01/core.");
        }
        Selection selection = course.select(list);
        Publication publication = new Publisher(here.home(), course, here.engine(), new Reports(Style.PLAIN).names())
                .publication(selection);
        Bundle bundle = Bundle.of(publication, course, selection);
        bundle.write(folder);
        PrintWriter console = spec.commandLine().getOut();
        console.println(out + ": " + bundle.names().size() + " files, " + Bundle.megabytes(bundle.size())
                + " MB packed, in which nothing secret was found.");
        console.println("In assignments.json the assignment needs (the template is yours to add):");
        console.print(Bundle.entry(slug, title(course, selection)));
        console.println(
                "Next: try it with ./matml classroom50 dry-run " + out + " SUBMISSION, then commit and push it.");
        console.flush();
        return ExitCode.DONE;
    }

    private static String title(Course course, Selection selection) {
        return selection.posts(course).stream()
                .map(Course.Post::title)
                .reduce((first, second) -> first + "; " + second)
                .orElse("matml");
    }
}
