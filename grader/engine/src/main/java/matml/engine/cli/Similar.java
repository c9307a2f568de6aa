package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import matml.engine.batch.ClassFolder;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course;
import matml.engine.course.Course.Post;
import matml.engine.report.Text;
import matml.engine.similar.Comparison;
import matml.engine.similar.JPlag;
import matml.engine.similar.SimilarPairs;
import matml.engine.similar.SimilarPairs.Pair;
import matml.engine.similar.SimilarTables;
import matml.engine.submission.SubmissionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which submissions are alike. */
@Command(
        name = "similar",
        description =
                "Which submissions of a class are alike: JPlag 6 compares them, as a program of its own, on a JDK 21 or"
                        + " newer. What everybody was given does not count. Alike is not copied: read both.")
final class Similar implements Callable<Integer> {
    private static final int SHOWN = 10;

    /** A thousand submissions are half a million pairs. */
    private static final long SECONDS = 3_600;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder that holds the submissions, or a zip of it: what grade-class takes.")
    private Path folder;

    @Option(
            names = "--report",
            paramLabel = "RESULTS",
            description = "The folder of the class's results, whose page is to show the pairs. Default: where"
                    + " grade-class puts them.")
    private Path results;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Where the tables go. Default: the folder similar in the results.")
    private Path out;

    @Option(
            names = "--at-least",
            paramLabel = "PERCENT",
            description = "From where on a pair is told. Default: ${DEFAULT-VALUE}.")
    private int atLeast = 70;

    @Option(names = "--fetch", description = "Fetch JPlag first (24 MB, under the GPL-3), through Maven.")
    private boolean fetch;

    @Option(
            names = "--jplag",
            paramLabel = "FILE",
            description = "JPlag 6: its jar with all that it needs, or a folder of its jars. Default: what --fetch has"
                    + " brought.")
    private Path jplag;

    @Option(
            names = "--java",
            paramLabel = "JDK",
            description = "A JDK 21 or newer. Default: JAVA_HOME, else the one that runs matml.")
    private Path java;

    @Override
    public Integer call() throws IOException {
        Installation here = Installation.current();
        Path tools = here.home().resolve("tools");
        PrintWriter console = spec.commandLine().getOut();
        if (atLeast < 0 || atLeast > 100) {
            throw new IllegalArgumentException("--at-least takes a percentage from 0 to 100, as in --at-least 80.");
        }
        if (folder == null && !fetch) {
            throw new IllegalArgumentException("Give the folder that holds the submissions, as for grade-class.");
        }
        if (fetch) {
            console.println("JPlag is in " + JPlag.fetch(tools) + ".");
        }
        if (folder == null) {
            return ExitCode.DONE;
        }
        JPlag tool = JPlag.find(jplag, tools, java == null ? JPlag.javas(System.getenv()) : List.of(java));
        SimilarPairs pairs = compare(here.course(), tool);
        Path report = results == null ? here.results(folder) : results;
        Path tables = out == null ? SimilarPairs.folder(report) : out;
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(SimilarPairs.file(report), pairs.json());
        files.put(tables.resolve("similar.csv"), SimilarTables.csv(pairs));
        files.put(tables.resolve("similar.md"), SimilarTables.markdown(pairs));
        for (Map.Entry<Path, String> file : files.entrySet()) {
            ResultFiles.write(file.getKey(), file.getValue());
        }
        say(pairs, tables, console);
        return ExitCode.DONE;
    }

    private SimilarPairs compare(Course course, JPlag tool) throws IOException {
        try (ClassFolder all = ClassFolder.read(folder);
                Comparison comparison = new Comparison()) {
            Set<String> posts = new LinkedHashSet<>();
            for (Path path : all.paths().values()) {
                var submission = new SubmissionReader().read(path);
                posts.addAll(submission.posts());
                comparison.add(submission);
            }
            for (Post post : course.posts()) {
                if (posts.contains(post.id())) {
                    comparison.give(course, post.id());
                }
            }
            if (comparison.size() < 2) {
                throw new IOException(folder + " has " + (comparison.size() == 0 ? "no" : "only one")
                        + " submission with Java sources: there is nothing to compare.");
            }
            spec.commandLine().getErr().println("Comparing " + comparison.size() + " submissions ...");
            spec.commandLine().getErr().flush();
            return comparison.run(tool, atLeast / 100.0, SECONDS);
        }
    }

    private void say(SimilarPairs pairs, Path tables, PrintWriter console) {
        console.println(pairs.compared() + " submissions compared by " + pairs.tool() + "; "
                + (pairs.pairs().isEmpty()
                        ? "no two are alike by " + atLeast + " % or more."
                        : pairs.pairs().size() + (pairs.pairs().size() == 1 ? " pair is" : " pairs are") + " alike by "
                                + atLeast + " % or more:"));
        for (Pair pair : pairs.pairs().subList(0, Math.min(SHOWN, pairs.pairs().size()))) {
            console.println(String.format(
                    Locale.ROOT,
                    "  %3d %%  %s, %s  (longest piece: %d tokens)",
                    (int) (100 * pair.similarity()),
                    Text.line(pair.a()),
                    Text.line(pair.b()),
                    pair.longest()));
        }
        if (pairs.pairs().size() > SHOWN) {
            console.println("  and more, in the tables");
        }
        if (!pairs.remarks().isEmpty()) {
            console.println("Not compared: " + pairs.remarks().size()
                    + (pairs.remarks().size() == 1 ? " remark" : " remarks") + " in the table.");
        }
        console.println("Tables: " + tables.resolve("similar.md") + ", " + tables.resolve("similar.csv"));
        console.println("Next: read both submissions of a pair. Small exercises have few good answers: docs/similar.md"
                + " says what the number does not say.");
        console.flush();
    }
}
