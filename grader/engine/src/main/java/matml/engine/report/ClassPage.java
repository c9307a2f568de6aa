package matml.engine.report;

import java.io.IOException;
import java.util.List;
import matml.engine.report.ClassColumns.Heading;
import matml.engine.report.ClassSummary.Cell;
import matml.engine.report.ClassSummary.Misunderstood;
import matml.engine.report.ClassSummary.Row;
import matml.engine.report.ClassSummary.Unnamed;

/**
 * A class as a page, {@code index.html}: what was misunderstood and how often, then the submissions. Each links to its
 * own page, which is expected beside it under the name that {@link FileNames} gives.
 */
public final class ClassPage implements ClassReport {
    /** More columns than these are left to the CSV file. */
    private static final int MOST_COLUMNS = 12;

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
        int all = summary.rows().size();
        Html html = Html.page("Class report: " + Reading.count(all, "submission"), "many");
        html.open("header", "class", "top");
        html.element("p", "matml report, for staff", "class", "kicker");
        html.element("h1", "Class report");
        html.element(
                "p",
                Reading.count(all, "submission") + (all == 0 ? "" : ", median " + summary.medianPercent() + " %"),
                "class",
                "score");
        html.open("p", "class", "next")
                .element("strong", "Next: ")
                .text(next(summary))
                .close();
        html.close().open("main");
        if (all > 0) {
            misunderstood(summary, html);
            unnamed(summary, html);
            submissions(summary, html);
        }
        unreadable(summary, html);
        out.append(html.end());
    }

    private static String next(ClassSummary summary) {
        if (summary.rows().isEmpty()) {
            return "Nothing was graded. Give ./matml grade-class the folder that holds one folder or zip per submission.";
        }
        return summary.misunderstood().isEmpty()
                ? "Open the submissions with few points; their pages say what failed."
                : "Talk about the first misconception below with the class; the pages of the submissions say the rest.";
    }

    private static void misunderstood(ClassSummary summary, Html html) {
        html.open("section").element("h2", "What the class misunderstood");
        if (summary.misunderstood().isEmpty()) {
            html.element("p", "No known misconception was recognised.");
        } else {
            html.open("ol", "class", "frequent");
            for (Misunderstood each : summary.misunderstood()) {
                frequent(Text.line(each.title()), Text.line(each.exercise()), each.submissions(), summary, html);
            }
            html.close();
        }
        html.close();
    }

    private static void unnamed(ClassSummary summary, Html html) {
        if (summary.unnamed().isEmpty()) {
            return;
        }
        html.open("section")
                .element("h2", "Failed without a known misconception")
                .open("ol", "class", "frequent");
        for (Unnamed each : summary.unnamed()) {
            String task = "Task " + each.task() + ": " + Text.line(each.title());
            frequent(task, Text.line(each.exercise()), each.submissions(), summary, html);
        }
        html.close().close();
    }

    private static void frequent(
            String title, String exercise, List<String> submissions, ClassSummary summary, Html html) {
        int all = summary.rows().size();
        html.open("li").open("p", "class", "check");
        html.element("strong", title)
                .element("span", exercise, "class", "muted")
                .close();
        html.open("p", "class", "often").element("span", submissions.size() + " of " + all);
        html.bar(submissions.size(), all).close();
        html.open("details").element("summary", "Who").open("ul", "class", "names");
        submissions.forEach(name -> link(name, "li", html));
        html.close().close().close();
    }

    private static void link(String submission, String around, Html html, String... attributes) {
        html.open(around, attributes).open("a", "href", FileNames.link(fileName(submission)));
        html.element("bdi", Text.line(submission)).close().close();
    }

    private static void submissions(ClassSummary summary, Html html) {
        List<Heading> columns = ClassColumns.of(summary, MOST_COLUMNS);
        html.open("section").element("h2", "Submissions", "id", "submissions");
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", "submissions");
        html.open("table", "class", "class");
        html.element("caption", "Points of each submission");
        html.open("thead").open("tr").element("th", "Submission", "scope", "col");
        html.element("th", "Points", "scope", "col", "class", "number");
        html.element("th", "Percent", "scope", "col", "class", "number").element("th", "Status", "scope", "col");
        for (Heading column : columns) {
            html.open("th", "scope", "col", "class", "number").element("span", column.label());
            html.element("span", "of " + column.max(), "class", "muted").close();
        }
        html.close().close().open("tbody");
        for (Row row : summary.rows()) {
            html.open("tr");
            link(row.submission(), "th", html, "scope", "row");
            html.element("td", row.score() + " of " + row.max(), "class", "number");
            html.open("td", "class", "number").text(Reading.percent(row.score(), row.max()) + " %");
            html.bar(row.score(), row.max()).close();
            html.element("td", Text.line(row.status()));
            for (Heading column : columns) {
                html.element("td", cell(column.cell().apply(row)), "class", "number");
            }
            html.close();
        }
        html.close().close().close().close();
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

    private static void unreadable(ClassSummary summary, Html html) {
        if (summary.unreadable().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Not graded").open("ul");
        summary.unreadable().forEach((name, reason) -> {
            html.open("li").element("bdi", Text.line(name), "class", "name");
            html.text(Text.line(reason)).close();
        });
        html.close().element("p", "Mend these and grade the class again.").close();
    }
}
