package matml.engine.report;

import java.util.regex.Pattern;

/** Writes texts into GitHub-flavoured Markdown so that they mean what they say, whatever is in them. */
final class Markdown {
    private static final Pattern LINE_START = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)]))");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** A text on one line, in a table cell or elsewhere. */
    static String text(String text) {
        return escape(Text.line(text));
    }

    /** A text that keeps its lines. */
    static String lines(String text) {
        return String.join(
                "  \n", Text.lines(text).lines().map(Markdown::escape).toList());
    }

    private static String escape(String line) {
        StringBuilder out = new StringBuilder();
        for (char each : line.strip().toCharArray()) {
            switch (each) {
                case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '$' ->
                    out.append('\\').append(each);
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                // Nobody is to be notified, and no link to be made, by what a student writes.
                case '@' -> out.append("@<!-- -->");
                default -> out.append(each);
            }
        }
        String escaped = out.toString().replace("://", "\\://").replace("www.", "www\\.");
        return LINE_START.matcher(escaped).replaceFirst(match -> {
            String start = match.group();
            return Character.isDigit(start.charAt(0)) ? start + "\\\\" : "\\\\" + start;
        });
    }

    /** A text in a code span; not for tables. */
    static String code(String text) {
        String line = Text.line(text);
        String fence = "`".repeat(longestTicks(line) + 1);
        String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return line.isEmpty() ? "" : fence + gap + line + gap + fence;
    }

    /** Lines in a fence that they cannot close. */
    static String block(String lines) {
        String fence = "`".repeat(Math.max(3, longestTicks(lines) + 1));
        return fence + "text\n" + lines + "\n" + fence + "\n";
    }

    private static int longestTicks(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(match -> match.group().length())
                .max()
                .orElse(0);
    }
}
