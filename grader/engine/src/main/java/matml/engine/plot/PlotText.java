package matml.engine.plot;

import java.util.ArrayList;
import java.util.List;
import matml.engine.course.Course.Post;
import matml.engine.report.Columns;
import matml.engine.report.Style;
import matml.engine.report.Style.Tone;
import matml.engine.report.Text;
import matml.engine.result.Verdict;
import matml.kit.plot.Series;

/** The figures of a post in a terminal: a line for each, with numbers beside it. */
final class PlotText {
    private static final int SPARKLINE = 28;
    private static final int MOST_LINES = 3;
    private static final String INDENT = "    ";

    private PlotText() {}

    static String of(Post post, String who, List<Picture> pictures, Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(style.paint(Tone.STRONG, "What the code of " + Text.line(who) + " learned: " + post.id()));
        String exercise = "";
        for (Picture each : pictures) {
            if (!each.exercise().equals(exercise)) {
                exercise = each.exercise();
                lines.add("");
                lines.addAll(Columns.wrap(exercise, style.width()));
            }
            picture(each, style, lines);
        }
        lines.add("");
        long drawn = pictures.stream()
                .filter(each -> each.verdict() == Verdict.PASSED)
                .count();
        lines.add(drawn + " of " + pictures.size() + " figures drawn.");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    private static void picture(Picture picture, Style style, List<String> lines) {
        Tone tone = picture.verdict() == Verdict.PASSED
                ? Tone.GOOD
                : picture.verdict() == Verdict.NOT_ATTEMPTED ? Tone.QUIET : Tone.BAD;
        lines.add("  " + style.paint(tone, "[" + picture.status() + "]") + " "
                + picture.plot().title());
        // Of an unfinished figure there may be only what is given.
        boolean complete = picture.verdict() == Verdict.PASSED;
        List<Series> shown = complete ? Sparkline.main(picture, MOST_LINES) : List.of();
        int labels = shown.stream()
                .mapToInt(each -> Columns.width(each.label()))
                .max()
                .orElse(0);
        labels = Math.min(labels, Math.max(12, style.width() - SPARKLINE - 34));
        for (Series each : shown) {
            String line = Sparkline.of(each, picture.plot().x(), picture.plot().y(), SPARKLINE, style.unicode());
            lines.add(INDENT + Columns.left(Columns.cut(each.label(), labels), labels) + "  "
                    + Columns.left(line, SPARKLINE) + "  "
                    + ascii(Sparkline.numbers(each, picture.plot().y()), style));
        }
        for (String each : picture.sentences()) {
            wrapped(ascii(each, style), style, lines);
        }
        if (!picture.problem().isEmpty()) {
            wrapped(ascii(picture.problem(), style) + " Next: " + picture.next(), style, lines);
        }
    }

    private static void wrapped(String text, Style style, List<String> lines) {
        Columns.wrap(text, style.width() - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }

    /** What we write beyond ASCII, for terminals that cannot show it. */
    private static String ascii(String text, Style style) {
        return style.unicode()
                ? text
                : text.replace("\u00b2", "^2")
                        .replace("\u00b3", "^3")
                        .replace("\u2212", "-")
                        .replace("\u00d7", "x")
                        .replace("\u00c5", "angstrom")
                        .replace("\u00b0", "deg ");
    }

    /** What to do about a picture that is not complete; its command follows. */
    static String step(Picture picture) {
        return switch (picture.verdict()) {
            case PASSED -> "";
            case NOT_ATTEMPTED -> "Write it, then draw again. Its public checks:";
            case NOT_RUN -> "Draw again, and show this to your instructor if nothing changes:";
            default -> "Mend it, then draw again. The public checks say more:";
        };
    }
}
