package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.jvm.Isolation;
import matml.engine.jvm.Sandbox;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result.Visibility;
import matml.engine.roster.Scale;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.UnreadableSubmission;
import matml.kit.Trial;
import picocli.CommandLine.Option;

/** What all commands that grade have in common. */
final class GradeOptions {
    @Option(
            names = "--assign",
            paramLabel = "LIST",
            description =
                    "What to grade: posts, groups or exercises, as in post01/core,post01/splitter. Default: the posts"
                            + " that are there.")
    private String assign;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random checks (default ${DEFAULT-VALUE}).")
    private long seed = Trial.DEFAULT_SEED;

    @Option(
            names = "--for",
            paramLabel = "READER",
            description = "Who reads the reports: student (default) or staff, who also see inputs and values of hidden"
                    + " checks.")
    private String reader = "student";

    @Option(
            names = "--isolation",
            paramLabel = "KIND",
            description =
                    "What stands between student code and this machine: process (a JVM of its own), sandbox (a JVM in"
                            + " bubblewrap; nothing is graded where that does not work), auto (default: a sandbox where there is"
                            + " one; for public checks of your own code a process).")
    private String isolation = "auto";

    @Option(names = "--plain", description = "No colour and no characters beyond ASCII in what matml draws.")
    private boolean plain;

    /**
     * The selection as it was named, or the posts that are there.
     *
     * @param there ids of the posts that the submission or class has
     * @throws UnreadableSubmission if none of them belongs to the course
     */
    Selection selection(Course course, Collection<String> there) throws UnreadableSubmission {
        if (assign != null) {
            List<String> list = Course.assignList(assign);
            if (list.isEmpty()) {
                throw new IllegalArgumentException(
                        "--assign names nothing: give posts, groups or exercises, as in --assign post01/core.");
            }
            return course.select(list);
        }
        List<String> known = course.posts().stream()
                .map(Course.Post::id)
                .filter(there::contains)
                .toList();
        if (known.isEmpty()) {
            throw new UnreadableSubmission("There is only " + String.join(", ", there)
                    + ", which this course does not have. It has "
                    + String.join(
                            ", ", course.posts().stream().map(Course.Post::id).toList())
                    + ": look at the package lines.");
        }
        return course.select(known);
    }

    /**
     * How to grade, with all checks or only the public ones.
     *
     * @throws IllegalArgumentException if the isolation that is asked for cannot be had
     */
    Grader.Options grader(Visibility visibility, Installation here, PrintWriter err)
            throws IOException, InterruptedException {
        // For practice the code is one's own: a process is enough, and an answer at once counts more.
        boolean own = visibility == Visibility.PUBLIC && isolation.equals("auto");
        Optional<Sandbox> sandbox = own ? Optional.empty() : sandbox();
        return new Grader.Options(seed, Limits.STANDARD, visibility, new Isolation(sandbox, Archives.of(here, err)));
    }

    private Optional<Sandbox> sandbox() {
        Optional<Sandbox> sandbox = isolation.equals("process") ? Optional.empty() : Sandbox.find();
        switch (isolation) {
            case "auto", "process" -> {}
            case "sandbox" -> {
                if (sandbox.isEmpty()) {
                    throw new IllegalArgumentException(
                            "There is no sandbox, and --isolation sandbox grades nothing without one. "
                                    + Sandbox.whyNot());
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "--isolation takes auto, process or sandbox, not '" + isolation + "'.");
        }
        return sandbox;
    }

    Audience audience() {
        return switch (reader.toLowerCase(Locale.ROOT)) {
            case "student" -> Audience.STUDENT;
            case "staff" -> Audience.STAFF;
            default ->
                throw new IllegalArgumentException(
                        "--for takes student or staff, not '" + reader + "'. Give one of them.");
        };
    }

    /**
     * The reports, for this console.
     *
     * @param sourceRoot folder of the student's sources as seen from where the command runs, or empty
     */
    Reports reports(String sourceRoot) {
        return reports(sourceRoot, Scale.HUNDRED);
    }

    /** The same with marks on another scale. */
    Reports reports(String sourceRoot, Scale scale) {
        return new Reports(style(), sourceRoot, scale);
    }

    /**
     * Demands what {@code --fail-under} takes.
     *
     * @throws IllegalArgumentException in one sentence, if it is something else
     */
    static void demandPercentage(double failUnder) {
        if (!(failUnder >= 0 && failUnder <= 100)) {
            throw new IllegalArgumentException("--fail-under takes a percentage from 0 to 100, as in --fail-under 60.");
        }
    }

    /** How text looks on this console. */
    Style style() {
        return style(plain);
    }

    static Style style(boolean plain) {
        return Style.detect(System.getenv(), plain, Console.isTerminal(), StandardCharsets.UTF_8);
    }

    /** Prints a text that ends its own lines. */
    static void print(PrintWriter out, String text) {
        out.print(text);
        out.flush();
    }
}
