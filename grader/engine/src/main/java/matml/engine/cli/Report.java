package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import matml.engine.batch.Gradebook;
import matml.engine.batch.ResultFiles;
import matml.engine.export.CanvasTable;
import matml.engine.export.Gradescope;
import matml.engine.export.MarksTable;
import matml.engine.export.MoodleTable;
import matml.engine.report.Alike;
import matml.engine.report.Audience;
import matml.engine.report.ClassSummary;
import matml.engine.report.FileNames;
import matml.engine.report.Reports;
import matml.engine.report.Text;
import matml.engine.result.Result;
import matml.engine.roster.AnonymousIds;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Mark;
import matml.engine.roster.ClassMarks.Settings;
import matml.engine.roster.ClassMarks.Status;
import matml.engine.roster.Documents;
import matml.engine.roster.Roster;
import matml.engine.roster.Scale;
import matml.engine.similar.SimilarPairs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes marks and files for other systems of a folder of results. */
@Command(
        name = "report",
        description =
                "Makes marks of the results of a class, the page of the class, and files for other systems. Nothing"
                        + " is graded again: the results stay as they are.")
final class Report implements Callable<Integer> {
    private static final String CSV = "csv";
    private static final String CANVAS = "canvas";
    private static final String MOODLE = "moodle";
    private static final String GRADESCOPE = "gradescope";
    private static final List<String> TABLES = List.of(CSV, CANVAS, MOODLE);
    private static final String MARKS = "marks";
    private static final String WITHOUT_NAMES = "without-names";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that ./matml grade-class has written.")
    private Path results;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go. Default: the folder " + MARKS + " in DIR.")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "LIST",
            description = "What to write: csv (default), canvas, moodle, for the class; gradescope, junit, ctrf, sarif,"
                    + " md, json and the other formats of grade, a file for each submission.")
    private List<String> formats = List.of(CSV);

    @Option(
            names = "--out-of",
            paramLabel = "N",
            description = "What full points are worth. Default: ${DEFAULT-VALUE}.")
    private int outOf = 100;

    @Option(
            names = "--assignment",
            paramLabel = "NAME",
            description = "What the assignment is called in Canvas or Moodle. Default: matml, and what was graded.")
    private String assignment;

    @Mixin
    private MarkOptions how;

    @Option(
            names = "--practice",
            paramLabel = "DIR",
            description =
                    "Results of practice, public checks only: the page compares them with those in the first DIR and"
                            + " lists who differs more than the class does.")
    private Path practice;

    @Option(
            names = "--hide-names",
            description =
                    "Only a page, class.csv and class.json in which submissions have short labels instead of names."
                            + " The labels stay the same as long as " + AnonymousIds.FILE + " stays in DIR.")
    private boolean hideNames;

    @Option(
            names = "--anonymous",
            paramLabel = "SECRET",
            description = "Only csv, with ids instead of names. The file SECRET is made if it is not there; the same"
                    + " secret gives the same ids. Do not hand it out.")
    private Path anonymous;

    @Option(names = "--plain", description = "No colour and no characters beyond ASCII in what matml draws.")
    private boolean plain;

    @Override
    public Integer call() throws IOException {
        Scale scale = new Scale(outOf);
        Reports reports = new Reports(GradeOptions.style(plain), "", scale);
        demandFormats(reports);
        Documents documents = Documents.read(results);
        Roster who = how.roster();
        Settings settings = how.settings(who, results, scale);
        ClassMarks marks = ClassMarks.of(documents, settings);
        // All of it is made before any of it is written: half of an export is worse than none.
        Map<Path, String> files = new LinkedHashMap<>();
        if (anonymous != null) {
            files.putAll(anonymousFile(marks));
        } else {
            ClassView view = ClassView.of(
                    documents,
                    marks,
                    outOf,
                    practice == null ? null : ClassView.practice(Documents.read(practice), settings));
            Map<String, String> labels = AnonymousIds.of(results).labels(view.everybody());
            if (hideNames) {
                page(view.hidden(labels), folder().resolve(WITHOUT_NAMES), "class.html", reports, files);
            } else {
                files.putAll(files(marks, who, reports, scale));
                ClassSummary shown = view.shown(labels);
                // Who is alike is nothing to show in class, so that a page without names goes without it.
                Alike alike = SimilarPairs.in(results).map(Report::alike).orElse(null);
                page(alike == null ? shown : shown.with(alike), folder(), null, reports, files);
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            ResultFiles.write(file.getKey(), file.getValue());
        }
        if (anonymous == null && !hideNames) {
            completePages(documents, reports);
        }
        say(marks, who, files);
        return ExitCode.DONE;
    }

    /**
     * The class as a page and as files for other programs.
     *
     * @param name what the page is called; null for the page among those of the submissions, which it links to
     */
    private void page(ClassSummary summary, Path folder, String name, Reports reports, Map<Path, String> files)
            throws IOException {
        Path index = new Gradebook(results, reports, Audience.STAFF).index();
        files.put(name == null ? index : folder.resolve(name), reports.text("html", summary));
        files.put(folder.resolve("class.csv"), reports.text("csv", summary));
        files.put(folder.resolve("class.json"), reports.text("json", summary));
    }

    private static Alike alike(SimilarPairs found) {
        return new Alike(
                found.tool(),
                found.atLeast(),
                found.compared(),
                found.pairs().stream()
                        .map(pair -> new Alike.Pair(pair.a(), pair.b(), pair.similarity(), pair.longest()))
                        .toList());
    }

    /** A result that came without its page gets one: the page of the class links to it. */
    private void completePages(Documents documents, Reports reports) throws IOException {
        Gradebook gradebook = new Gradebook(results, reports, Audience.STAFF);
        for (Result each : documents.results().values()) {
            gradebook.completePage(each);
        }
    }

    private void demandFormats(Reports reports) {
        for (String format : formats) {
            if (!TABLES.contains(format)) {
                if (format.equals("text") || !reports.names().contains(format)) {
                    List<String> all = new ArrayList<>(TABLES);
                    all.addAll(reports.names());
                    all.remove("text");
                    throw new IllegalArgumentException("There is no format '" + Text.line(format) + "'. Use some of: "
                            + String.join(", ", all) + ".");
                }
            }
        }
        if (hideNames && (anonymous != null || !formats.equals(List.of(CSV)))) {
            throw new IllegalArgumentException(
                    "--hide-names writes the page of the class, class.csv and class.json, and"
                            + " nothing else. Leave --format and --anonymous out.");
        }
        if (anonymous != null && practice != null) {
            throw new IllegalArgumentException("--practice is for the page of the class, which --anonymous does not"
                    + " write. Use --hide-names for a page without names.");
        }
        if (anonymous != null && !formats.equals(List.of(CSV))) {
            throw new IllegalArgumentException(
                    "--anonymous writes csv only: the other formats need to know who is who." + " Leave --format out.");
        }
    }

    private Path folder() {
        return out == null ? results.resolve(MARKS) : out;
    }

    private Map<Path, String> anonymousFile(ClassMarks marks) throws IOException {
        AnonymousIds ids = AnonymousIds.by(anonymous);
        Map<String, String> owners = new HashMap<>();
        for (Mark mark : marks.marks()) {
            if (owners.put(ids.of(mark.student().key()), mark.student().key()) != null) {
                throw new IOException("Two students got the same id. Give --anonymous a file that is not there yet.");
            }
        }
        return Map.of(folder().resolve("anonymous.csv"), MarksTable.anonymous(marks, outOf, ids::of));
    }

    private Map<Path, String> files(ClassMarks marks, Roster who, Reports reports, Scale scale) throws IOException {
        String name = assignment == null ? "matml " + marks.assign() : assignment;
        Map<Path, String> files = new LinkedHashMap<>();
        for (String format : formats) {
            switch (format) {
                case CSV -> files.put(folder().resolve("marks.csv"), MarksTable.csv(marks, outOf));
                case CANVAS -> {
                    demandRoster(format, who);
                    files.put(folder().resolve("canvas.csv"), CanvasTable.csv(marks, who, name, outOf));
                }
                case MOODLE -> {
                    demandRoster(format, who);
                    files.put(folder().resolve("moodle.csv"), MoodleTable.csv(marks, who, name, outOf));
                }
                default -> perSubmission(format, marks, reports, scale, files);
            }
        }
        return files;
    }

    /** What neither side knows cannot be imported: names of folders are no names of accounts. */
    private static void demandRoster(String format, Roster who) {
        if (who.kind() == Roster.Kind.NONE) {
            throw new IllegalArgumentException("--format " + format + " needs a --roster: "
                    + (format.equals(CANVAS)
                            ? "export the gradebook in Canvas (Grades, Export) and give that file."
                            : "download the grading worksheet in Moodle and give that file."));
        }
    }

    private void perSubmission(String format, ClassMarks marks, Reports reports, Scale scale, Map<Path, String> files)
            throws IOException {
        for (Mark mark : marks.marks()) {
            if (mark.result() != null) {
                StringBuilder text = new StringBuilder();
                if (format.equals(GRADESCOPE)) {
                    new Gradescope(scale).write(mark.result(), mark.mark(), mark.story(), text);
                } else {
                    reports.write(format, mark.result(), Audience.STUDENT, text);
                }
                String file = FileNames.of(mark.submission()) + "." + reports.extension(format);
                files.put(folder().resolve(format).resolve(file), text.toString());
            }
        }
    }

    private void say(ClassMarks marks, Roster who, Map<Path, String> files) {
        PrintWriter console = spec.commandLine().getOut();
        long graded = count(marks, Status.GRADED);
        console.println(graded + " of " + (marks.marks().size() - count(marks, Status.NOT_IN_ROSTER))
                + " students have a result; " + marks.max() + " points are worth " + outOf + ".");
        if (who.kind() != Roster.Kind.NONE) {
            console.println("The roster was read as " + who.kind() + ".");
        }
        marks.remarks().forEach(remark -> console.println(Text.line(remark)));
        long strangers = count(marks, Status.NOT_IN_ROSTER);
        if (strangers > 0) {
            console.println(strangers + (strangers == 1 ? " submission is" : " submissions are")
                    + " of nobody in the roster: at the end of marks.csv, and in no other table.");
        }
        Path pages = results.resolve("pages");
        files.keySet().stream()
                .filter(file -> !pages.equals(file.getParent()))
                .map(file -> formats.contains(String.valueOf(file.getParent().getFileName())) ? file.getParent() : file)
                .distinct()
                .forEach(file -> console.println("Written: " + file));
        if (anonymous != null) {
            console.println("Keep " + anonymous + " to yourself: it is what the ids are made with.");
        } else if (hideNames) {
            console.println("Keep " + results.resolve(AnonymousIds.FILE)
                    + " to yourself: it is what the labels are made with.");
        } else {
            console.println("Page:    " + pages.resolve("index.html"));
        }
        console.println("Next: "
                + (hideNames
                        ? "open class.html; nothing in it says who somebody is."
                        : "look at what the roster says above, then import the file; docs/marks.md says how."));
        console.flush();
    }

    private static long count(ClassMarks marks, Status status) {
        return marks.marks().stream().filter(mark -> mark.status() == status).count();
    }
}
