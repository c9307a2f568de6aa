package matml.engine.report;

import java.util.stream.Collectors;

/** Makes texts from submissions harmless: no control characters, no change of direction, no endless values. */
public final class Text {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int LONGEST = 2_000;

    private Text() {}

    /** A text on one line; null becomes empty. */
    public static String line(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    /** A text that may have several lines, each without trailing blanks; null becomes empty. */
    public static String lines(String text) {
        return lines(text, LONGEST);
    }

    /** The same, at most about so many characters. */
    public static String lines(String text, int longest) {
        if (text == null) {
            return "";
        }
        return middleCut(text, longest)
                .replace("\r\n", "\n")
                .replace("\t", "    ")
                .codePoints()
                .map(Text::harmless)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .lines()
                .map(Text::noCommand)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /**
     * A line without blanks at its end that is no command to a hosted runner: those obey what a program prints as {@code
     * ::command::} at the start of a line, or as {@code ##[command]} anywhere.
     */
    static String noCommand(String line) {
        String quiet = line.stripTrailing().replace("##[", "## [");
        return quiet.stripLeading().startsWith("::") ? quiet.replaceFirst("::", ": :") : quiet;
    }

    /** What matters in a long value is often at its end: the middle goes, and says so. */
    private static String middleCut(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length <= longest) {
            return text;
        }
        int half = longest / 2;
        return text.substring(0, text.offsetByCodePoints(0, half))
                + " ... (" + (length - 2 * half) + " characters left out) ... "
                + text.substring(text.offsetByCodePoints(text.length(), -half));
    }

    private static int harmless(int point) {
        return switch (point) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> '\n';
            default -> isHarmful(point) ? REPLACEMENT : point;
        };
    }

    private static boolean isHarmful(int point) {
        boolean direction = point == 0x61C || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean noCharacter = point >= 0xD800 && point <= 0xDFFF || (point & 0xFFFE) == 0xFFFE;
        boolean tag = point >= 0xE0000 && point <= 0xE0FFF;
        return direction || noCharacter || tag || Character.isISOControl(point);
    }
}
