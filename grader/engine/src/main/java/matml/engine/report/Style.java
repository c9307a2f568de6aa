package matml.engine.report;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;

/**
 * How text looks on the console. Colour is decoration: all that it says is said in words too.
 *
 * @param colour whether to use ANSI colours
 * @param unicode whether bars may be drawn with other characters than ASCII
 * @param width columns of a line, 40 to 100
 */
public record Style(boolean colour, boolean unicode, int width) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final Set<String> UNICODE = Set.of("UTF-8", "UTF-16", "GB18030");

    /** No colour, ASCII only, full width. */
    public static final Style PLAIN = new Style(false, false, WIDEST);

    /** What a colour stands for. */
    public enum Tone {
        GOOD("32"),
        PART("33"),
        BAD("31"),
        QUIET("2"),
        STRONG("1");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /**
     * @throws IllegalArgumentException if the width is out of its range
     */
    public Style {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("The width is " + width + "; it must be 40 to 100.");
        }
    }

    /**
     * The style for a console.
     *
     * @param environment the environment: NO_COLOR, TERM and COLUMNS count
     * @param plain whether the user asked for plain text
     * @param terminal whether the output goes to a terminal
     * @param charset the encoding of the output
     */
    public static Style detect(Map<String, String> environment, boolean plain, boolean terminal, Charset charset) {
        boolean colour = terminal
                && !plain
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Style(colour, !plain && UNICODE.contains(charset.name()), width(environment.get("COLUMNS")));
    }

    private static int width(String columns) {
        return columns == null || !columns.matches("\\d{1,5}")
                ? WIDEST
                : Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** A text in the colour of a tone, or as it is. */
    public String paint(Tone tone, String text) {
        return colour ? "\u001b[" + tone.code + "m" + text + "\u001b[0m" : text;
    }

    /** A bar; the numbers always stand beside it. */
    String bar(int score, int max, int width) {
        int filled = max == 0 ? 0 : (int) Math.max(0, Math.min(width, (long) width * score / max));
        return (unicode ? "\u2588" : "#").repeat(filled) + (unicode ? "\u2591" : "-").repeat(width - filled);
    }
}
