package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import matml.engine.batch.Gradebook;
import matml.engine.batch.ResultFiles;
import matml.engine.export.CanvasTable;
import matml.engine.export.Gradescope;
import matml.engine.export.MarksTable;
import matml.engine.export.MoodleTable;
import matml.engine.report.Audience;
import matml.engine.report.ClassSummary;
import matml.engine.report.FileNames;
import matml.engine.report.Reports;
import matml.engine.report.Text;
import matml.engine.roster.AnonymousIds;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Attempts;
import matml.engine.roster.ClassMarks.Mark;
import matml.engine.roster.ClassMarks.Settings;
import matml.engine.roster.ClassMarks.Status;
import matml.engine.roster.Documents;
import matml.engine.roster.LatePolicy;
import matml.engine.roster.NameRule;
import matml.engine.roster.Overrides;
import matml.engine.roster.Roster;
import matml.engine.roster.Scale;
import matml.engine.roster.Submitted;
import matml.engine.roster.Submitters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes marks and files for other systems of a folder of results. */
@Command(
        name = "report",
        description = "Makes marks of the results of a class, and files for other systems. Nothing is graded again: the"
                + " results stay as they are.")
final class Report implements Callable<Integer> {
    private static final String CSV = "csv";
    private static final String CANVAS = "canvas";
    private static final String MOODLE = "moodle";
    private static final String GRADESCOPE = "gradescope";
    private static final List<String> TABLES = List.of(CSV, CANVAS, MOODLE);
    private static final String MARKS = "marks";

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

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "Who is in the class: a CSV file with a column for the login, a roster of Classroom 50 or GitHub"
                            + " Classroom, Canvas's exported gradebook, Moodle's grading worksheet.")
    private Path roster;

    @Option(
            names = "--names",
            paramLabel = "RULE",
            description = "How names of submissions say whose they are: classroom50, github-classroom, moodle, canvas,"
                    + " gradescope, plain (the name is the login), or a regular expression with a group"
                    + " (?<student>...). Default: found out from the names, and said.")
    private String names = "auto";

    @Option(
            names = "--submitters",
            paramLabel = "FILE",
            description = "Gradescope's submission_metadata.yml, which says whose submissions are.")
    private Path submitters;

    @Option(
            names = "--submitted",
            paramLabel = "FILE",
            description =
                    "When work was handed in: a CSV file with submission, time and time source, as in the marks.csv"
                            + " of official collect. Default: " + Submitted.FILE + " in DIR, if it is there.")
    private Path submitted;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            description = "Until when work is in time, with the zone: 2026-11-20T23:59+01:00.")
    private String deadline;

    @Option(
            names = "--late-loss",
            paramLabel = "PERCENT",
            description = "What a day costs of the points that were reached. A day that has begun counts.")
    private BigDecimal lateLoss = BigDecimal.ZERO;

    @Option(names = "--grace-days", paramLabel = "N", description = "Days that cost nothing, for each student.")
    private int graceDays;

    @Option(
            names = "--late-limit",
            paramLabel = "N",
            description = "After so many days, grace not counted, nothing counts. Default: no limit.")
    private Integer lateLimit;

    @Option(
            names = "--exceptions",
            paramLabel = "FILE",
            description = "A CSV file with student, reason, and an own deadline or own grace days.")
    private Path exceptions;

    @Option(
            names = "--attempts",
            paramLabel = "WHICH",
            description = "Which submission counts if a student has several: best or last.")
    private String attempts;

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "Points decided by hand: student, exercise (or total), points, reason; CSV or YAML.")
    private Path overrides;

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
        Roster who = roster == null ? Roster.none() : Roster.read(roster);
        ClassMarks marks = ClassMarks.of(documents, settings(who, scale));
        // All of it is made before any of it is written: half of an export is worse than none.
        Map<Path, String> files = anonymous == null ? files(marks, who, reports, scale) : anonymousFile(marks);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            ResultFiles.write(file.getKey(), file.getValue());
        }
        if (anonymous == null) {
            completePage(documents, reports);
        }
        say(marks, who, files);
        return ExitCode.DONE;
    }

    /** The page of {@code grade-class} knows more, what could not be read at all: only a missing one is made. */
    private void completePage(Documents documents, Reports reports) throws IOException {
        Path page = new Gradebook(results, reports, Audience.STAFF).index();
        if (!Files.exists(page)) {
            ResultFiles.write(
                    page,
                    reports.text("html", ClassSummary.of(documents.results().values(), documents.broken())));
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
        if (anonymous != null && !formats.equals(List.of(CSV))) {
            throw new IllegalArgumentException(
                    "--anonymous writes csv only: the other formats need to know who is who." + " Leave --format out.");
        }
    }

    private Settings settings(Roster who, Scale scale) throws IOException {
        Path times = submitted != null ? submitted : results.resolve(Submitted.FILE);
        return new Settings(
                who,
                NameRule.of(names),
                submitters == null ? Submitters.unknown() : Submitters.read(submitters),
                submitted == null && !Files.exists(times) ? Submitted.unknown() : Submitted.read(times),
                new LatePolicy(
                        deadline == null ? null : LatePolicy.deadline(deadline),
                        lateLoss,
                        graceDays,
                        lateLimit,
                        exceptions == null ? Map.of() : LatePolicy.exceptions(exceptions)),
                attempts(),
                overrides == null ? Overrides.none() : Overrides.read(overrides),
                scale);
    }

    private Attempts attempts() {
        if (attempts == null) {
            return null;
        }
        return switch (attempts.toLowerCase(Locale.ROOT)) {
            case "best" -> Attempts.BEST;
            case "last" -> Attempts.LAST;
            default -> throw new IllegalArgumentException("--attempts takes best or last, not '" + attempts + "'.");
        };
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
        files.keySet().stream()
                .map(file -> file.getParent().equals(folder()) ? file : file.getParent())
                .distinct()
                .forEach(file -> console.println("Written: " + file));
        console.println(
                anonymous == null
                        ? "Page:    " + results.resolve("pages").resolve("index.html")
                        : "Keep " + anonymous + " to yourself: it is what the ids are made with.");
        console.println("Next: look at what the roster says above, then import the file; docs/marks.md says how.");
        console.flush();
    }

    private static long count(ClassMarks marks, Status status) {
        return marks.marks().stream().filter(mark -> mark.status() == status).count();
    }
}
