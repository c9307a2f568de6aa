package matml.engine.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import matml.engine.report.Html;

/**
 * Writes a figure as SVG.
 *
 * <p>Why not a library. XChart 4.0.3 with VectorGraphics2D 0.13 was tried: it draws every letter as an outline (no text
 * to search, to read aloud, or to enlarge), takes 290 kB for a figure of two lines where this takes 8, puts colours into
 * the style of each element (where a page's content policy forbids them and a dark page cannot change them), has no
 * place for titles and descriptions, and its writer of vectors is LGPL. JFreeSVG is GPL. Batik is ten times our size.
 * What is needed here is lines, marks and text.
 */
final class SvgCanvas implements Canvas {
    private final Html svg;

    private SvgCanvas(Html svg) {
        this.svg = svg;
    }

    /**
     * A figure that stands in a page.
     *
     * @param id unique in the page
     * @param shown class that says at which widths of the page it is shown
     */
    static Html inPage(Picture picture, Drawing.Size size, String id, String shown) {
        Drawing drawing = new Drawing(picture, size);
        Html svg = Html.fragment();
        svg.open(
                "svg",
                "class",
                "figure " + shown,
                "width",
                number(drawing.width()),
                "height",
                number(drawing.height()),
                "viewBox",
                "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-text");
        return draw(picture, drawing, id, svg);
    }

    /** A figure as a file of its own, light or dark as its reader's screen. */
    static String file(Picture picture, Drawing.Size size) {
        Drawing drawing = new Drawing(picture, size);
        Html svg = Html.fragment();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                number(drawing.width()),
                "height",
                number(drawing.height()),
                "viewBox",
                "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
                "role",
                "img",
                "aria-labelledby",
                "title text");
        svg.element("style", rules());
        return draw(picture, drawing, "", svg).end();
    }

    private static Html draw(Picture picture, Drawing drawing, String id, Html svg) {
        String before = id.isEmpty() ? "" : id + "-";
        svg.element("title", picture.plot().title(), "id", before + "title");
        svg.element("desc", picture.description(), "id", before + "text");
        drawing.on(new SvgCanvas(svg));
        return svg.close();
    }

    /** The style sheet: colours by day and by night, and what has them. */
    static String rules() {
        StringBuilder rules = new StringBuilder();
        StringBuilder night = new StringBuilder();
        StringBuilder use = new StringBuilder();
        for (Ink ink : Ink.values()) {
            rules.append("  --")
                    .append(ink.key())
                    .append(": ")
                    .append(ink.day())
                    .append(";\n");
            night.append("    --")
                    .append(ink.key())
                    .append(": ")
                    .append(ink.night())
                    .append(";\n");
            use.append('.')
                    .append(ink.key())
                    .append(" { --ink: var(--")
                    .append(ink.key())
                    .append("); }\n");
        }
        return "\n:root {\n" + rules + "}\n"
                + "@media screen and (prefers-color-scheme: dark) {\n  :root {\n" + night + "  }\n}\n"
                + use
                + ".area { fill: var(--ink); }\n"
                + ".line { fill: none; stroke: var(--ink); stroke-linejoin: round; stroke-linecap: butt; }\n"
                + ".mark { fill: var(--ink); fill-opacity: .72; stroke: var(--ink); stroke-width: .8; }\n"
                + ".stroke { fill: none; stroke: var(--ink); stroke-width: 1.8; }\n"
                + ".word { fill: var(--ink); font-family: system-ui, -apple-system, \"Segoe UI\", Roboto,"
                + " \"Noto Sans\", \"DejaVu Sans\", sans-serif; font-variant-numeric: tabular-nums; }\n";
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink ink) {
        svg.empty(
                "rect",
                "class",
                "area " + ink.key(),
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height));
    }

    @Override
    public void lines(List<double[]> lines, Pen pen) {
        String path = lines.stream().map(line -> path(line, 0, 0, 1)).collect(Collectors.joining());
        if (path.isEmpty()) {
            return;
        }
        if (pen.dashes().isEmpty()) {
            svg.empty("path", "class", "line " + pen.ink().key(), "stroke-width", number(pen.width()), "d", path);
        } else {
            String dashes = pen.dashes().stream().map(SvgCanvas::number).collect(Collectors.joining(" "));
            svg.empty(
                    "path",
                    "class",
                    "line " + pen.ink().key(),
                    "stroke-width",
                    number(pen.width()),
                    "stroke-dasharray",
                    dashes,
                    "d",
                    path);
        }
    }

    @Override
    public void marks(double[] places, Mark mark, double size, Ink ink) {
        StringBuilder path = new StringBuilder();
        // Two half circles are round only where the way across is just twice the radius, rounding included.
        double radius = Math.rint(size * 10) / 10;
        for (int i = 0; i + 1 < places.length; i += 2) {
            if (mark == Mark.CIRCLE) {
                String r = number(radius);
                path.append('M')
                        .append(number(places[i] - radius))
                        .append(' ')
                        .append(number(places[i + 1]))
                        .append('a')
                        .append(r)
                        .append(' ')
                        .append(r)
                        .append(" 0 1 0 ")
                        .append(number(2 * radius))
                        .append(" 0a")
                        .append(r)
                        .append(' ')
                        .append(r)
                        .append(" 0 1 0 ")
                        .append(number(-2 * radius))
                        .append(" 0z");
            }
            for (double[] stroke : mark.strokes()) {
                path.append(path(stroke, places[i], places[i + 1], size)).append(mark.isFilled() ? "z" : "");
            }
        }
        if (path.length() > 0) {
            svg.empty("path", "class", (mark.isFilled() ? "mark " : "stroke ") + ink.key(), "d", path.toString());
        }
    }

    private static String path(double[] line, double x, double y, double size) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i + 1 < line.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(x + size * line[i]))
                    .append(' ')
                    .append(number(y + size * line[i + 1]));
        }
        return path.toString();
    }

    @Override
    public void text(double x, double y, String text, Anchor anchor, Ink ink, double size, boolean bold) {
        svg.element(
                "text",
                text,
                "class",
                "word " + ink.key(),
                "x",
                number(x),
                "y",
                number(y),
                "font-size",
                number(size),
                "font-weight",
                bold ? "600" : "400",
                "text-anchor",
                anchor.name().toLowerCase(Locale.ROOT));
    }

    /** A tenth of a point is finer than any screen. */
    private static String number(double number) {
        double rounded = Math.rint(number * 10) / 10 + 0.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
