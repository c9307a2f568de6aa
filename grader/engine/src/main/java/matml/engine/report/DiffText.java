package matml.engine.report;

import java.util.List;

/** The lines of a unified diff for the console: + and - say what is whose, colour repeats it. */
public final class DiffText {
    private DiffText() {}

    /** One text, each line ended. */
    public static String of(List<String> difference, Style style) {
        StringBuilder text = new StringBuilder();
        for (String line : difference) {
            String shown = Text.noCommand(line);
            Style.Tone tone = line.startsWith("+") ? Style.Tone.GOOD : line.startsWith("-") ? Style.Tone.BAD : null;
            text.append("  ")
                    .append(
                            line.startsWith("@@")
                                    ? style.paint(Style.Tone.QUIET, shown)
                                    : tone == null ? shown : style.paint(tone, shown))
                    .append('\n');
        }
        return text.toString();
    }
}
