package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.publish.Publication;
import matml.engine.publish.Publisher;
import matml.engine.publish.Update;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a student repository, or brings the course's corrections into one. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Writes a repository for students: stubs, texts, public checks, and the engine; no solution, no"
                + " hidden check, no history.")
final class Publish implements Callable<Integer> {
    private static final int MOST_LINES = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OUT",
            description = "A folder that is empty or not there yet; with --update, a student repository.")
    private Path folder;

    @Option(
            names = "--assign",
            paramLabel = "LIST",
            description = "What the practice workflow asks for: posts, groups or exercises, as in post01/core. Their"
                    + " posts are published whole. Default: all posts; with --update, what is there.")
    private String assign;

    @Option(
            names = "--update",
            description = "Bring the course as it is now into OUT, a student repository. Edited work stays as it is.")
    private boolean update;

    @Override
    public Integer call() throws IOException {
        Installation here = Installation.current();
        Course course = here.course();
        List<String> names = names(course);
        if (!update) {
            Publication.refuseToOverwrite(folder);
        }
        Publication publication = new Publisher(here.home(), course, here.engine(), new Reports(Style.PLAIN).names())
                .publication(course.select(names));
        PrintWriter out = spec.commandLine().getOut();
        if (update) {
            report(Update.apply(publication, folder, Clock.systemDefaultZone()), out);
        } else {
            publication.write(folder);
            out.println(folder + ": " + String.join(", ", names) + ", "
                    + publication.files().size() + " files, "
                    + String.format(Locale.ROOT, "%.1f", publication.size() / 1e6)
                    + " MB, in which nothing secret was found.");
            out.println(
                    "Next: see it as a student does, with ./matml in it. Then commit it where students get it; in it:");
            out.println("      git init");
            out.println("      git add .");
            out.println("      git add --chmod=+x matml");
            out.println("      git commit -m \"Exercises\"");
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** An update takes nothing away: what students have they keep. */
    private List<String> names(Course course) throws IOException {
        Set<String> names = new LinkedHashSet<>(update ? Update.practice(folder) : List.of());
        if (assign != null) {
            names.addAll(Course.assignList(assign));
        }
        if (names.isEmpty() && assign != null) {
            throw new IllegalArgumentException(
                    "--assign names nothing: give posts, groups or exercises, as in --assign post01/core.");
        }
        if (names.isEmpty()) {
            course.posts().forEach(post -> names.add(post.id()));
        }
        // A post that is named as a whole needs no part of it beside it.
        return names.stream()
                .filter(name -> !name.contains("/") || !names.contains(name.substring(0, name.indexOf('/'))))
                .toList();
    }

    private void report(Update.Done done, PrintWriter out) {
        int changes = done.written().size() + done.deleted().size();
        if (changes + done.kept().size() == 0) {
            out.println(folder + " has this version of the course already: nothing was to be done.");
            return;
        }
        out.println(folder + ": " + files(done.written().size()) + " brought up to date"
                + (done.deleted().isEmpty() ? "" : ", " + files(done.deleted().size()) + " taken away")
                + "; edited work is as it was.");
        list(
                "Edited, and changed by the course as well. They stay as they are; compare them with the course's version,"
                        + " which is in " + done.backup() + "/course:",
                done.kept(),
                out);
        list(
                "Belongs to the course, but had been edited. It was replaced; what it was is in " + done.backup()
                        + "/yours:",
                done.replaced(),
                out);
        out.println("Next: ./matml check in it, then commit: git add -A, git commit -m \"Course update\"");
    }

    private static String files(int number) {
        return number + (number == 1 ? " file" : " files");
    }

    private static void list(String head, List<String> paths, PrintWriter out) {
        if (!paths.isEmpty()) {
            out.println(head);
            paths.stream().limit(MOST_LINES).forEach(path -> out.println("   " + path));
            if (paths.size() > MOST_LINES) {
                out.println("   and " + (paths.size() - MOST_LINES) + " more");
            }
        }
    }
}
