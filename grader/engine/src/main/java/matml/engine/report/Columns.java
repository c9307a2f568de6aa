package matml.engine.report;

import java.util.ArrayList;
import java.util.List;

/** How wide texts are on a terminal, counted in columns (an approximation of wcwidth). */
public final class Columns {
    /** First and last code point of each range of characters that take two columns. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private static final String DOTS = "...";

    private Columns() {}

    /** The width of a text. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || point >= 0x1160 && point <= 0x11FF) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** A text filled with blanks on its right. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** A text filled with blanks on its left. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** A text that fits: its end gives way to dots. */
    public static String cut(String text, int width) {
        return width(text) <= width ? text : start(text, width - DOTS.length()) + DOTS;
    }

    /** A text in lines that fit; its own line ends stay, words that are too long are broken. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (width(rest) > width) {
                String start = start(rest, width);
                int blank = rest.charAt(start.length()) == ' ' ? start.length() : start.lastIndexOf(' ');
                int end = start.substring(0, Math.max(0, blank)).isBlank() ? start.length() : blank;
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    /** The longest start of a text that fits, at least one character. */
    private static String start(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += width(point);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }
}
