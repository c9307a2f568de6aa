package matml.engine.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Writes running text to a console, wrapped to its width. */
public final class Paragraphs {
    private static final int ITEM = 4;

    private final PrintWriter out;
    private final Style style;
    private final Lines lines;

    public Paragraphs(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
        this.lines = new Lines(out, style);
    }

    /** An empty line. */
    public void blank() {
        out.println();
    }

    /** A heading. */
    public void strong(String text) {
        for (String line : Columns.wrap(Text.line(text), style.width())) {
            out.println(style.paint(Style.Tone.STRONG, line));
        }
    }

    /** A paragraph. */
    public void text(String text) {
        for (String line : Columns.wrap(Text.lines(text), style.width())) {
            asItIs(line);
        }
    }

    /** A line that must not be wrapped, of a table for example. */
    public void asItIs(String line) {
        out.println(line);
    }

    /** An item behind its letter or number. */
    public void item(String label, String text) {
        try {
            lines.labelled("  ", label, ITEM, Text.lines(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A text behind a label of a width. */
    public void labelled(String label, int width, String text) {
        try {
            lines.labelled("", label, width, Text.lines(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A question whose answer is typed behind it. */
    public void prompt(String text) {
        out.print(text);
        out.flush();
    }
}
