package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Selection;
import matml.engine.desk.Desk;
import matml.engine.plot.Album;
import matml.engine.plot.Picture;
import matml.engine.plot.Plotter;
import matml.engine.result.Result.Visibility;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws what the code in {@code exercises/} does. */
@Command(
        name = "plot",
        description =
                "Draws what your own code learned: a page of figures, and each as an SVG file. What is still open is"
                        + " said where its figure would be.")
final class PlotCommand implements Callable<Integer> {
    private static final int BROWSER_SECONDS = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(
            arity = "0..*",
            paramLabel = "POST",
            description = "Posts, or exercises: post01, trainer. Default: all posts that have figures.")
    private List<String> names = List.of();

    @Option(names = "--png", description = "Also write each figure as a PNG file, for slides and documents.")
    private boolean png;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    @Option(
            names = "--of",
            paramLabel = "DIR",
            description =
                    "Draw what this submission's code does, a folder or a zip. Default: what is in exercises/ here.")
    private Path submission;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go: into a folder of each post's name in it. Default: results/plots.")
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Selection selection = selection(course);
        List<Post> posts = selection.posts(course).stream()
                .filter(post -> post.plots().stream().anyMatch(plot -> selection.has(plot.exercise())))
                .toList();
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("There are no figures of " + String.join(", ", names)
                    + ". There are of: " + String.join(", ", withFigures(course)) + ".");
        }
        Submission read = submission == null
                ? new Desk(here.home(), course).submission()
                : new SubmissionReader().read(submission);
        String who = submission == null ? "exercises/" : read.name();
        Path target = folder == null ? here.plots(submission == null ? null : read.name()) : folder;
        Grader.Options how =
                options.grader(Visibility.PUBLIC, here, spec.commandLine().getErr());
        try (Plotter plotter = new Plotter(course, Installation.libraries(), how.limits(), how.isolation())) {
            for (Post post : posts) {
                Album album = new Album(post, who, plotter.draw(read, post, selection));
                GradeOptions.print(out, album.text(options.style()));
                Path postFolder = target.resolve(post.id());
                List<Path> written = album.write(postFolder, png);
                out.println("Page: " + Desk.fromHere(written.get(0)));
                out.println("Each figure: " + Desk.fromHere(postFolder) + " (" + (written.size() - 1) + " files)");
                next(post, album, out);
                if (open) {
                    browse(written.get(0), out);
                }
            }
        }
        return ExitCode.DONE;
    }

    private Selection selection(Course course) {
        return course.select(
                names.isEmpty() ? course.posts().stream().map(Post::id).toList() : names);
    }

    private static List<String> withFigures(Course course) {
        return course.exercises().stream()
                .map(Exercise::id)
                .filter(id -> course.posts().stream()
                        .flatMap(post -> post.plots().stream())
                        .anyMatch(plot -> plot.exercise().equals(id)))
                .toList();
    }

    private void next(Post post, Album album, PrintWriter out) {
        List<Picture> incomplete = album.pictures().stream()
                .filter(picture -> !picture.problem().isEmpty())
                .toList();
        String look = "Next: look at the page" + (open ? "" : " (--open opens it)");
        if (submission != null) {
            out.println(look + ".");
        } else if (incomplete.isEmpty()) {
            out.println(look + ", change a number in your code, and draw again.");
        } else {
            out.println("Next: " + incomplete.get(0).next() + ", then ./matml plot "
                    + (names.isEmpty() ? post.id() : String.join(" ", names)));
        }
        out.flush();
    }

    /** Asks the program that the system has for it. */
    private static void browse(Path page, PrintWriter out) throws InterruptedException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean windows = system.startsWith("windows");
        String program = system.startsWith("mac") ? "open" : windows ? "explorer" : "xdg-open";
        boolean opened;
        try {
            Process browser = new ProcessBuilder(program, page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // It may stay for as long as the page; explorer ends with 1 whatever happens.
            opened = !browser.waitFor(BROWSER_SECONDS, TimeUnit.SECONDS) || windows || browser.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            opened = false;
        }
        if (!opened) {
            out.println("No browser could be opened from here: open " + page.toUri() + " in one.");
            out.flush();
        }
    }
}
