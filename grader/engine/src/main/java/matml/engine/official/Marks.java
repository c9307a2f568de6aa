package matml.engine.official;

import java.io.IOException;
import java.util.List;
import matml.engine.export.Table;
import matml.engine.official.Collector.Collected;
import matml.engine.official.Plan.Entry;
import matml.engine.result.Result;

/** The marks of a plan's students: each once, with the points or the reason why there are none. */
public final class Marks {
    private Marks() {}

    /** As a table for a spreadsheet; identities come from the plan alone. */
    public static String csv(Plan plan, Collected collected) throws IOException {
        Table table = new Table();
        table.row(List.of(
                "student",
                "score",
                "max",
                "percent",
                "status",
                "reason",
                "time",
                "time source",
                "commit",
                "repository"));
        for (Entry entry : plan.entries()) {
            Result result = collected.results().get(entry.submission());
            String reason = reason(entry, collected);
            table.row(List.of(
                    entry.submission(),
                    result == null ? "" : result.score(),
                    result == null ? "" : result.max(),
                    result == null ? "" : percent(result),
                    result == null ? "not graded" : "graded",
                    reason,
                    orEmpty(entry.time()),
                    orEmpty(entry.timeSource()),
                    orEmpty(entry.commit()),
                    entry.repository()));
        }
        return table.csv();
    }

    /** A few lines for people, without anything that a student wrote. */
    public static String summary(Plan plan, Collected collected) {
        List<Integer> percents = collected.results().values().stream()
                .map(Marks::percent)
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder("## Official grades of " + String.join(", ", plan.assign()) + "\n\n");
        text.append("| | |\n|---|---|\n");
        text.append("| students | ").append(plan.entries().size()).append(" |\n");
        text.append("| graded | ").append(percents.size()).append(" |\n");
        text.append("| median | ")
                .append(percents.isEmpty() ? "none" : percents.get((percents.size() - 1) / 2) + " %")
                .append(" |\n");
        text.append("| cut-off | ")
                .append(plan.cutOff() == null ? plan.madeAt() + ", when the plan was made" : plan.cutOff())
                .append(" |\n");
        List<Entry> open = plan.entries().stream()
                .filter(entry -> !collected.results().containsKey(entry.submission()))
                .toList();
        if (!open.isEmpty()) {
            text.append("\n### Not graded\n\n");
            for (Entry entry : open) {
                text.append("- `").append(entry.submission()).append("`: ");
                text.append(harmless(reason(entry, collected))).append('\n');
            }
        }
        return text.toString();
    }

    /** A JUnit report with a case for each student, which CI systems show as a table; red is who was not graded. */
    public static String jUnit(Plan plan, Collected collected) {
        int open = plan.entries().size() - collected.results().size();
        String name = "official grades of " + String.join(", ", plan.assign());
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<testsuite name=\"" + xml(name) + "\" tests=\""
                + plan.entries().size() + "\" failures=\"" + open + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
        for (Entry entry : plan.entries()) {
            Result result = collected.results().get(entry.submission());
            text.append(
                    "  <testcase classname=\"" + xml(name) + "\" name=\"" + xml(entry.submission()) + "\" time=\"0\">");
            if (result == null) {
                text.append("<failure message=\"not graded\">" + xml(reason(entry, collected)) + "</failure>");
            } else {
                text.append("<system-out>" + result.score() + " of " + result.max() + " points (" + percent(result)
                        + " %)</system-out>");
            }
            text.append("</testcase>\n");
        }
        return text.append("</testsuite>\n").toString();
    }

    private static String xml(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(point) ? point : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }

    private static String reason(Entry entry, Collected collected) {
        return entry.isGraded() ? collected.missing().getOrDefault(entry.submission(), "") : entry.problem();
    }

    /** Whole percent, rounded down: only all points are 100. */
    static int percent(Result result) {
        return result.max() == 0 ? 0 : (int) (100L * result.score() / result.max());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** A reason can hold the name of a student's file. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|@!~])", "\\\\$1");
    }
}
