package matml.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import matml.engine.report.ClassColumns.Heading;
import matml.engine.report.ClassSummary.Cell;
import matml.engine.report.ClassSummary.Marked;
import matml.engine.report.ClassSummary.Marking;
import matml.engine.report.ClassSummary.Row;
import matml.engine.result.Result.Message;
import matml.engine.result.Result.Visibility;
import matml.engine.statistics.ClassStatistics;
import matml.engine.statistics.Comparison;
import matml.engine.statistics.Comparison.Pair;
import matml.engine.statistics.Counts;
import matml.engine.statistics.Distribution;
import matml.engine.statistics.ExerciseStatistics;
import matml.engine.statistics.ExerciseStatistics.TaskStatistics;
import matml.engine.statistics.Item;
import matml.engine.statistics.Item.Remark;
import matml.engine.statistics.Misconception;
import matml.engine.statistics.RuleFindings;
import matml.engine.statistics.Unnamed;

/**
 * A class as a page, {@code index.html}: what was misunderstood and how often, how exercises and checks fared, then the
 * submissions. Each links to its own page, which is expected beside it under the name that {@link FileNames} gives. All is
 * there without a script; the script sorts, filters, and hides names.
 */
public final class ClassPage implements ClassReport {
    /** More columns than these are left to the CSV file. */
    private static final int MOST_COLUMNS = 12;

    /** Longer lists are printed only if they are unfolded. */
    private static final int LONG = 40;

    private static final String RULES = "class.css";
    private static final String SCRIPT = "class.js";
    private static final String NOTHING = "-";

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    /** The file name of a submission's page, not encoded. */
    public static String fileName(String submission) {
        return FileNames.of(submission) + ".html";
    }

    @Override
    public void write(ClassSummary summary, Appendable out) throws IOException {
        out.append(new Page(summary).text());
    }

    /** One page in the making. */
    private static final class Page {
        private final ClassSummary summary;
        private final ClassStatistics statistics;
        private final int all;
        private final Html html;

        private Page(ClassSummary summary) {
            this.summary = summary;
            this.statistics = summary.statistics();
            this.all = summary.rows().size();
            String css = Html.resource(RULES);
            this.html =
                    Html.page("Class report: " + Reading.count(all, "submission"), "many", css, Html.resource(SCRIPT));
        }

        private String text() {
            header();
            html.open("main");
            if (all > 0) {
                distribution();
                misunderstood();
                unnamed();
                exercises();
                items();
            }
            if (summary.practice() != null) {
                practice(summary.practice());
            }
            if (summary.alike() != null) {
                alike(summary.alike());
            }
            findings();
            if (all > 0) {
                submissions();
            }
            unreadable();
            missing();
            return html.end();
        }

        private void header() {
            html.open("header", "class", "top");
            html.element("p", "matml report, for staff", "class", "kicker");
            html.element("h1", "Class report");
            html.element(
                    "p",
                    Reading.count(all, "submission")
                            + (all == 0 ? "" : ", median " + summary.medianPercent() + " %")
                            + (summary.unreadable().isEmpty()
                                    ? ""
                                    : ", " + summary.unreadable().size() + " not graded")
                            + (summary.marking().missing().isEmpty()
                                    ? ""
                                    : ", "
                                            + Reading.count(
                                                    summary.marking().missing().size(), "student")
                                            + " without a submission"),
                    "class",
                    "score");
            html.open("p", "class", "next")
                    .element("strong", "Next: ")
                    .text(next())
                    .close();
            if (!summary.names().hidden() && all > 0) {
                html.element("p", "", "id", "switch");
            }
            contents();
            html.close();
        }

        private void contents() {
            if (all == 0) {
                return;
            }
            html.open("nav", "class", "contents", "aria-label", "On this page").open("ul");
            entry("scores", "Scores");
            entry("misunderstood", "What was misunderstood");
            entry("exercises", "Exercises and tasks");
            entry("checks", "Checks");
            if (summary.practice() != null) {
                entry("practice", "Practice");
            }
            if (summary.alike() != null) {
                entry("alike", "Alike");
            }
            if (!statistics.findings().isEmpty()) {
                entry("findings", "Findings");
            }
            entry("submissions", "Submissions");
            if (!summary.unreadable().isEmpty()) {
                entry("not-graded", "Not graded");
            }
            html.close().close();
        }

        private void entry(String id, String title) {
            html.open("li").element("a", title, "href", "#" + id).close();
        }

        private String next() {
            if (all == 0) {
                return "Nothing was graded. Give ./matml grade-class the folder that holds one folder or zip per"
                        + " submission.";
            }
            return statistics.misconceptions().isEmpty()
                    ? "Open the submissions with few points; their pages say what failed."
                    : "Talk about the first misconception below with the class; the pages of the submissions say the"
                            + " rest.";
        }

        private void section(String id, String title) {
            html.open("section").element("h2", title, "id", id);
        }

        private void meaning(String text) {
            html.element("p", text, "class", "meaning");
        }

        /** A table that may be wider than a phone, and can be moved sideways with the keyboard, too. */
        private void table(String id, String kind, String caption) {
            html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", id);
            html.open("table", "class", kind).element("caption", caption);
            html.open("thead").open("tr");
        }

        private void head(String... titles) {
            for (String each : titles) {
                html.element("th", each, "scope", "col");
            }
        }

        private void numbers(String... titles) {
            for (String each : titles) {
                html.element("th", each, "scope", "col", "class", "number");
            }
        }

        private void body() {
            html.close().close().open("tbody");
        }

        private void endTable() {
            html.close().close().close();
        }

        private void number(String text) {
            html.element("td", text, "class", "number");
        }

        private void distribution() {
            Distribution spread = statistics.distribution();
            section("scores", "How the scores are spread");
            html.open("dl", "class", "spread");
            fact("lowest", spread.lowest());
            fact("lower quartile", spread.lowerQuartile());
            fact("median", spread.median());
            fact("mean", spread.mean());
            fact("upper quartile", spread.upperQuartile());
            fact("highest", spread.highest());
            html.close();
            html.open("table", "class", "bars").element("caption", "Submissions by percent of the points");
            html.open("thead").open("tr");
            head("Percent");
            numbers("Submissions");
            html.element("td", "").close().close().open("tbody");
            int most = spread.bars().stream().mapToInt(Integer::intValue).max().orElse(0);
            for (int i = 0; i < spread.bars().size(); i++) {
                int from = Distribution.from(i);
                html.open("tr").element("th", from == 100 ? "100" : from + " to " + (from + 9), "scope", "row");
                number(String.valueOf(spread.bars().get(i)));
                html.open("td").bar(spread.bars().get(i), most).close().close();
            }
            html.close().close();
            meaning(
                    "Percent of the points that the checks gave, rounded down, before deductions and decisions by hand."
                            + " A quarter of the class is at or below the lower quartile, a quarter at or above the upper one.");
            html.close();
        }

        private void fact(String name, Double value) {
            html.open("div").element("dt", name).element("dd", percent(value)).close();
        }

        private void misunderstood() {
            section("misunderstood", "What the class misunderstood");
            if (statistics.misconceptions().isEmpty()) {
                html.element("p", "No known misconception was recognised.");
            } else {
                html.open("ol", "class", "frequent");
                for (Misconception each : statistics.misconceptions()) {
                    frequent(
                            Text.line(each.title()),
                            Text.line(each.exerciseTitle()) + ", task " + each.task(),
                            each.message(),
                            each.submissions());
                }
                html.close();
            }
            html.close();
        }

        private void unnamed() {
            if (statistics.unnamed().isEmpty()) {
                return;
            }
            section("unnamed", "Failed without a known misconception");
            html.open("ol", "class", "frequent");
            for (Unnamed each : statistics.unnamed()) {
                String task = (each.quiz() ? "Question " : "Task ") + each.task() + ": " + Text.line(each.title());
                frequent(task, Text.line(each.exerciseTitle()), null, each.submissions());
            }
            html.close().close();
        }

        private void frequent(String title, String exercise, Message message, List<String> submissions) {
            html.open("li").open("p", "class", "check");
            html.element("strong", title)
                    .element("span", exercise, "class", "muted")
                    .close();
            html.open("p", "class", "often").element("span", submissions.size() + " of " + all);
            html.bar(submissions.size(), all).close();
            if (message != null) {
                html.open("details").element("summary", "What they are told").open("dl", "class", "shown");
                told("first", message.ask());
                told("then", message.point());
                told("in the end", message.tell());
                html.close().close();
            }
            who("Who", submissions);
            html.close();
        }

        private void told(String when, String text) {
            String message = Text.lines(text);
            if (!message.isEmpty()) {
                html.element("dt", when).element("dd", message);
            }
        }

        private void who(String title, List<String> submissions) {
            String kind = submissions.size() > LONG ? "long" : "short";
            html.open("details", "class", kind).element("summary", title);
            html.open("ul", "class", "names " + kind);
            for (String each : submissions) {
                html.open("li");
                link(each);
                html.close();
            }
            html.close().close();
        }

        /** A submission that has a page. */
        private void link(String submission) {
            if (summary.names().hidden()) {
                html.element("bdi", Text.line(submission));
                return;
            }
            html.open("a", "class", "who", "href", FileNames.link(fileName(submission)));
            called(submission);
            html.close();
        }

        private void called(String name) {
            if (summary.names().hidden()) {
                html.element("bdi", Text.line(name));
                return;
            }
            html.element("bdi", Text.line(name), "class", "real");
            html.element("span", summary.names().label(name), "class", "alias");
        }

        private void exercises() {
            section("exercises", "Exercises and tasks");
            table("exercises", "class tasks sortable", "What was tried and passed, of " + all);
            head("Exercise or task");
            numbers("Points", "Tried", "Passed", "Not compiled", "Mean", "Time");
            body();
            for (ExerciseStatistics each : statistics.exercises()) {
                html.open("tr").open("th", "scope", "row").element("strong", Text.line(each.title()));
                html.element("span", Text.line(each.id()), "class", "muted").close();
                counts(each.max(), each.counts(), each.quiz());
                for (TaskStatistics task : each.tasks()) {
                    String number = (each.quiz() ? "question " : "task ") + task.number() + ": ";
                    html.open("tr", "class", "part-of").element("th", number + Text.line(task.title()), "scope", "row");
                    counts(task.max(), task.counts(), each.quiz());
                }
            }
            endTable();
            meaning("Tried: at least one check ran on the student's code. Passed: all points. Not compiled: there is"
                    + " code, but no check could run on it. Mean: of the points, over those who tried. Time: what the"
                    + " checks took, the median over those who tried; it says how heavy the code is, not how long"
                    + " anybody worked.");
            html.close();
        }

        private void counts(int max, Counts counts, boolean quiz) {
            number(String.valueOf(max));
            number(String.valueOf(counts.tried()));
            number(String.valueOf(counts.passed()));
            number(String.valueOf(counts.notCompiled()));
            number(percent(counts.share()));
            number(quiz ? NOTHING : time(counts.typicalMillis()));
            html.close();
        }

        private void items() {
            section("checks", "What each check tells");
            List<Item> noteworthy = statistics.items().stream()
                    .filter(each -> each.remark().isNoteworthy() && each.remark() != Remark.EVERYBODY_PASSES)
                    .sorted((one, other) -> one.remark().compareTo(other.remark()))
                    .toList();
            long free = statistics.items().stream()
                    .filter(each -> each.remark() == Remark.EVERYBODY_PASSES)
                    .count();
            if (all < Item.FEWEST) {
                html.element(
                        "p",
                        "Fewer than " + Item.FEWEST + " submissions: too few to say how well the checks tell students"
                                + " apart.");
            } else if (noteworthy.isEmpty()) {
                html.element("p", "No check stands out.");
            } else {
                html.element("p", "Look at these first:").open("ul");
                for (Item each : noteworthy) {
                    html.open("li").element("strong", each.remark() + ":");
                    html.text(Text.line(each.title()));
                    html.element("span", place(each), "class", "muted").close();
                }
                html.close();
            }
            if (free > 0) {
                html.element("p", "Everybody who tried passes " + Reading.count((int) free, "check") + ".");
            }
            html.open("details", "class", statistics.items().size() > LONG ? "long" : "short")
                    .element(
                            "summary", "All " + Reading.count(statistics.items().size(), "check"));
            table("checks", "class checks sortable filtered", "Each check, over those who tried it");
            head("Check");
            numbers("Points", "Tried", "Passed", "Difficulty", "Discrimination");
            head("To notice");
            body();
            for (Item each : statistics.items()) {
                html.open("tr").open("th", "scope", "row").text(Text.line(each.title()));
                html.element("span", place(each), "class", "muted").close();
                number(String.valueOf(each.max()));
                number(String.valueOf(each.attempted()));
                number(String.valueOf(each.passed()));
                number(each.difficulty() == null ? NOTHING : percent(100 * each.difficulty()));
                number(decimals(each.discrimination()));
                html.element("td", each.remark().toString(), "class", "remark").close();
            }
            endTable();
            html.close();
            meaning(
                    "Difficulty: the share of those who tried it that passed; high is easy. Discrimination: whether those"
                            + " who pass it are those with many points in all other checks (point-biserial correlation without the"
                            + " check itself), from -1 to 1. Above 0.3 a check separates well; below "
                            + decimals(Item.WEAKEST) + " it separates nobody; at " + decimals(-Item.WEAKEST)
                            + " and below, good students fail it: read such a check again. Nothing is said of checks that fewer"
                            + " than " + Item.FEWEST + " tried.");
            html.close();
        }

        private static String place(Item item) {
            return Text.line(item.exercise())
                    + (item.quiz() ? ", question " : ", task ")
                    + item.task()
                    + (item.visibility() == Visibility.PUBLIC ? ", public" : ", hidden");
        }

        private void practice(Comparison comparison) {
            section("practice", "Practice against official score");
            if (comparison.pairs().isEmpty()) {
                html.element(
                        "p",
                        "Nobody has both. Are the submissions called alike in both folders? Else give a --roster.");
            } else {
                html.element(
                        "p",
                        Reading.count(comparison.pairs().size(), "student") + " with both. Practice is "
                                + points(comparison.typical()) + " in the median.");
                if (comparison.outliers().isEmpty()) {
                    html.element(
                            "p",
                            "Nobody is further than " + Math.round(comparison.limit())
                                    + " percentage points from that.");
                } else {
                    table("practice", "class sortable", "Who differs more than the class does, in percent");
                    head("Submission");
                    numbers("Practice", "Official", "Difference");
                    head("Same files");
                    body();
                    for (Pair each : comparison.outliers()) {
                        html.open("tr").open("th", "scope", "row");
                        link(each.submission());
                        html.close();
                        number(percent(each.practice()));
                        number(percent(each.official()));
                        number(String.format(Locale.ROOT, "%+d", Math.round(each.difference())));
                        html.element("td", each.sameWork() ? "yes" : "no").close();
                    }
                    endTable();
                }
                meaning(
                        "Practice has the public checks alone, so that it is as a rule higher. Listed is whose difference"
                                + " is more than " + Math.round(comparison.limit())
                                + " percentage points away from the class's"
                                + " median difference (" + Math.round(Comparison.LEAST)
                                + ", or three robust standard deviations"
                                + " where that is more). Practice much higher: fitted to the public checks, or a score that was"
                                + " not made by the checks. Official higher: more work after practice.");
            }
            absent("Without a practice score", comparison.onlyOfficial());
            absent("Practice only", comparison.onlyPractice());
            html.close();
        }

        private void alike(Alike alike) {
            section("alike", "Submissions that are alike");
            if (alike.pairs().isEmpty()) {
                html.element(
                        "p",
                        "No two of " + alike.compared() + " share " + Math.round(100 * alike.atLeast())
                                + " % of their code or more.");
            } else {
                table("alike", "class sortable", "Pairs that share most of their code, of " + alike.compared());
                head("Submission", "And");
                numbers("Similarity %", "Longest piece");
                body();
                for (Alike.Pair each : alike.pairs()) {
                    html.open("tr").open("th", "scope", "row");
                    link(each.a());
                    html.close().open("td");
                    link(each.b());
                    html.close();
                    number(Long.toString(Math.round(100 * each.similarity())));
                    number(Integer.toString(each.longest()));
                    html.close();
                }
                endTable();
            }
            meaning("Compared by " + Text.line(alike.tool()) + "; the longest piece is in tokens. Short exercises have"
                    + " few good solutions, so that honest ones look alike, too: read both before you ask.");
            html.close();
        }

        private void absent(String title, List<String> names) {
            if (!names.isEmpty()) {
                html.open("details", "class", names.size() > LONG ? "long" : "short")
                        .element("summary", title + ": " + names.size());
                html.open("ul", "class", "names" + (names.size() > LONG ? " long" : ""));
                for (String each : names) {
                    html.open("li");
                    called(each);
                    html.close();
                }
                html.close().close();
            }
        }

        private void findings() {
            if (statistics.findings().isEmpty()) {
                return;
            }
            section("findings", "What the inspection found");
            html.open("ol", "class", "frequent");
            for (RuleFindings each : statistics.findings()) {
                html.open("li").open("p", "class", "check");
                html.element("strong", Text.line(each.rule()));
                html.element(
                                "span",
                                Reading.count(each.number(), "finding") + " in "
                                        + Reading.count(each.submissions().size(), "submission"),
                                "class",
                                "muted")
                        .close();
                if (!summary.names().hidden()) {
                    for (String message : each.messages()) {
                        html.element("p", Text.line(message), "class", "private");
                    }
                }
                who("Who", each.submissions());
                html.close();
            }
            html.close();
            meaning("Such code costs the checks that reach it and is no accusation: the pages of the submissions say"
                    + " where it is and what to use instead.");
            html.close();
        }

        private void submissions() {
            List<Heading> columns = ClassColumns.of(summary, MOST_COLUMNS);
            Marking marking = summary.marking();
            section("submissions", "Submissions");
            table("submissions", "class people sortable filtered", "Points of each submission");
            head("Submission");
            numbers("Points", "Percent");
            if (marking.outOf() > 0) {
                numbers("Mark of " + marking.outOf());
            }
            head("Status");
            for (Heading column : columns) {
                html.open("th", "scope", "col", "class", "number").element("span", column.label());
                html.element("span", "of " + column.max(), "class", "muted").close();
            }
            body();
            for (Row row : summary.rows()) {
                html.open("tr").open("th", "scope", "row");
                link(row.submission());
                Marked marked = marking.marks().get(row.submission());
                if (marked != null) {
                    html.optional("span", Text.line(marked.students()), "class", "muted private");
                }
                html.close();
                number(row.score() + " of " + row.max());
                html.open("td", "class", "number").text(Reading.percent(row.score(), row.max()) + " %");
                html.bar(row.score(), row.max()).close();
                if (marking.outOf() > 0) {
                    number(marked == null ? NOTHING : Text.line(marked.mark()));
                }
                html.open("td").text(Text.line(row.status()));
                if (marked != null) {
                    html.optional("span", Text.line(marked.story()), "class", "muted private");
                }
                html.close();
                for (Heading column : columns) {
                    number(cell(column.cell().apply(row)));
                }
                html.close();
            }
            endTable();
            html.close();
        }

        private static String cell(Cell cell) {
            if (cell == null) {
                return "not graded";
            }
            return switch (cell.status()) {
                case Reading.OPEN, Reading.NOT_COMPILED -> cell.status();
                default -> String.valueOf(cell.score());
            };
        }

        private void unreadable() {
            if (summary.unreadable().isEmpty()) {
                return;
            }
            section("not-graded", "Not graded");
            table("not-graded", "class people", "Submissions that could not be graded, and why");
            head("Submission", "Reason");
            body();
            summary.unreadable().forEach((name, reason) -> {
                html.open("tr").open("th", "scope", "row");
                called(name);
                html.close().open("td").element("span", Text.line(reason), "class", "private");
                html.close().close();
            });
            endTable();
            html.element("p", "Mend these and grade the class again.").close();
        }

        private void missing() {
            List<String> names = summary.marking().missing();
            if (!names.isEmpty()) {
                section("missing", "Without a submission");
                absent("Students of the roster", names);
                html.close();
            }
        }

        private static String percent(Double value) {
            return value == null ? NOTHING : (int) Math.floor(value) + " %";
        }

        private static String decimals(Double value) {
            // Adding zero takes the sign from a zero.
            return value == null ? NOTHING : String.format(Locale.ROOT, "%.2f", Math.round(value * 100) / 100.0 + 0.0);
        }

        private static String time(Long millis) {
            if (millis == null) {
                return NOTHING;
            }
            return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }

        private static String points(double difference) {
            long rounded = Math.round(difference);
            return rounded == 0
                    ? "as high as the official score"
                    : Math.abs(rounded)
                            + (Math.abs(rounded) == 1 ? " percentage point " : " percentage points ")
                            + (rounded > 0 ? "higher" : "lower");
        }
    }
}
