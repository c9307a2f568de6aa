package matml.engine.report;

import java.io.IOException;
import java.util.List;

/** Writes lines that fit the width of a style. */
final class Lines {
    private final Appendable out;
    private final Style style;

    Lines(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** A line as it is, without blanks at its end. Wrapping may have put what was in a line at the start of one. */
    void line(String text) throws IOException {
        out.append(Text.noCommand(text)).append('\n');
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A text wrapped behind a label; the label is as wide as it shows, whatever its colour. */
    void labelled(String indent, String label, int labelWidth, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        int start = indent.length() + labelWidth;
        List<String> lines = Columns.wrap(text, style.width() - start);
        String filled = Columns.left(label, labelWidth);
        line(indent + style.paint(Style.Tone.QUIET, filled) + lines.get(0));
        for (String rest : lines.subList(1, lines.size())) {
            line(" ".repeat(start) + rest);
        }
    }

    /** A wrapped text; further lines are indented. */
    void wrapped(String indent, String text) throws IOException {
        boolean first = true;
        for (String each : Columns.wrap(text, style.width() - indent.length() - 2)) {
            line(indent + (first ? "" : "  ") + each);
            first = false;
        }
    }
}
