package matml.engine.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.engine.course.Course.Axis;
import matml.engine.plot.Canvas.Anchor;
import matml.engine.plot.Canvas.Pen;
import matml.engine.report.Columns;
import matml.kit.plot.Series;
import matml.kit.plot.Series.Kind;

/**
 * How a picture looks: where its axes, numbers, lines, marks and legend go, whatever it is drawn on. All that colour
 * says, shapes and dashes say too.
 */
final class Drawing {
    /** What a letter is wide on average, as a share of its height: the letters of the reader's machine are not known. */
    private static final double LETTER = .56;

    private static final double LINE = 1.45;
    private static final double PAD = 8;
    private static final double SWATCH = 26;
    private static final List<List<Double>> DASHES = List.of(
            List.of(),
            List.of(9.0, 4.0),
            List.of(2.5, 2.5),
            List.of(10.0, 3.0, 2.5, 3.0),
            List.of(16.0, 4.0),
            List.of(5.0, 2.0));
    private static final List<List<Double>> LEVEL_DASHES =
            List.of(List.of(7.0, 5.0), List.of(2.0, 3.0), List.of(12.0, 4.0, 2.0, 4.0), List.of(3.0, 6.0));

    private final Picture picture;
    private final Size size;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final List<Double> xTicks;
    private final List<Double> yTicks;
    private final List<List<Series>> legend;
    private final List<String> problem;
    private final Clip area;
    private final double bottom;

    /**
     * How much room there is.
     *
     * @param width of the area between the axes, in points
     * @param height of the same; where both axes are alike the area is a square
     * @param letters height of the letters
     */
    record Size(double width, double height, double letters) {
        /** For a page on a desk, a file, and paper. */
        static final Size WIDE = new Size(600, 330, 14);

        /** For a page on a phone. */
        static final Size NARROW = new Size(272, 240, 12.5);
    }

    Drawing(Picture picture, Size size) {
        this.picture = picture;
        this.size = size;
        for (Series each : picture.series()) {
            Map<String, Integer> styles = isNeutral(each.kind()) ? levels : places;
            styles.putIfAbsent(each.label(), styles.size());
        }
        Axis x = picture.plot().x();
        Axis y = picture.plot().y();
        boolean alike = x.from() == y.from() && x.to() == y.to() && x.scale() == y.scale();
        double side = Math.min(size.width(), size.height() * 1.25);
        double width = alike ? side : size.width();
        double height = alike ? side : size.height();
        yTicks = Numbers.ticks(y, (int) Math.round(height / (3.4 * size.letters())));
        xTicks = alike ? yTicks : Numbers.ticks(x, (int) Math.round(width / (4.6 * size.letters())));
        double labels = yTicks.stream()
                .mapToDouble(tick -> width(Numbers.text(tick)))
                .max()
                .orElse(0);
        double left = PAD + labels + 8;
        double top = PAD + LINE * size.letters() + 6;
        area = new Clip(left, top, left + width, top + height);
        legend = rows();
        problem = picture.problem().isEmpty() || picture.isEmpty()
                ? List.of()
                : wrapped(picture.status() + ": " + picture.problem(), width());
        bottom = area.bottom() + (2.2 + LINE) * size.letters() + PAD;
    }

    /** The width of the whole figure. */
    double width() {
        return Math.ceil(area.right() + PAD + 1.2 * size.letters());
    }

    /** The height of the whole figure. */
    double height() {
        double rows = legend.size() + problem.size();
        return Math.ceil(bottom + rows * LINE * 1.1 * size.letters() + (rows == 0 ? 0 : PAD));
    }

    void on(Canvas canvas) {
        canvas.rectangle(0, 0, width(), height(), Ink.PAPER);
        frame(canvas);
        for (Kind kind :
                List.of(Kind.LEVEL, Kind.MOMENT, Kind.DIAGONAL, Kind.LINKS, Kind.LINE, Kind.POINTS, Kind.CENTRES)) {
            picture.series().stream().filter(each -> each.kind() == kind).forEach(each -> series(each, canvas));
        }
        if (picture.isEmpty() && !picture.problem().isEmpty()) {
            reason(canvas);
        }
        below(canvas);
    }

    private void frame(Canvas canvas) {
        Axis x = picture.plot().x();
        Axis y = picture.plot().y();
        double f = size.letters();
        List<double[]> grid = new ArrayList<>();
        for (double tick : yTicks) {
            double at = y(tick);
            grid.add(new double[] {area.left(), at, area.right(), at});
            canvas.text(area.left() - 8, at + .35 * f, Numbers.text(tick), Anchor.END, Ink.MUTED, .93 * f, false);
        }
        List<double[]> marks = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : xTicks) {
            double at = x(tick);
            marks.add(new double[] {at, area.bottom(), at, area.bottom() + 5});
            double half = width(Numbers.text(tick)) / 2;
            if (at - half > free) {
                canvas.text(
                        at, area.bottom() + 5 + 1.1 * f, Numbers.text(tick), Anchor.MIDDLE, Ink.MUTED, .93 * f, false);
                free = at + half + .5 * f;
            }
        }
        canvas.lines(grid, Pen.thin(Ink.GRID));
        marks.add(new double[] {area.left(), area.bottom(), area.right(), area.bottom()});
        canvas.lines(marks, Pen.thin(Ink.FRAME));
        canvas.text(PAD, PAD + f, Numbers.title(y), Anchor.START, Ink.TEXT, f, false);
        canvas.text(
                (area.left() + area.right()) / 2,
                area.bottom() + (1.9 + LINE) * f,
                Numbers.title(x),
                Anchor.MIDDLE,
                Ink.TEXT,
                f,
                false);
    }

    private void series(Series each, Canvas canvas) {
        double[] at = new double[2 * each.x().length];
        double[] xs = each.x();
        double[] ys = each.y();
        for (int i = 0; i < xs.length; i++) {
            at[2 * i] = x(xs[i]);
            at[2 * i + 1] = y(ys[i]);
        }
        switch (each.kind()) {
            case LINE -> canvas.lines(area.visible(at), linePen(each));
            case POINTS -> canvas.marks(at, mark(each), markSize(), ink(each));
            case CENTRES -> canvas.marks(at, Mark.CROSS, 1.9 * markSize(), Ink.TEXT);
            case LINKS -> canvas.lines(pairs(at), Pen.thin(Ink.FRAME));
            case LEVEL -> {
                for (double level : ys) {
                    canvas.lines(
                            area.visible(new double[] {area.left(), y(level), area.right(), y(level)}),
                            neutralPen(each));
                }
            }
            case MOMENT -> {
                for (double moment : xs) {
                    canvas.lines(
                            area.visible(new double[] {x(moment), area.bottom(), x(moment), area.top()}),
                            neutralPen(each));
                }
            }
            case DIAGONAL -> {
                double from =
                        Math.max(picture.plot().x().from(), picture.plot().y().from());
                double to = Math.min(picture.plot().x().to(), picture.plot().y().to());
                canvas.lines(area.visible(new double[] {x(from), y(from), x(to), y(to)}), neutralPen(each));
            }
        }
    }

    private static List<double[]> pairs(double[] at) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i + 3 < at.length; i += 4) {
            pairs.add(new double[] {at[i], at[i + 1], at[i + 2], at[i + 3]});
        }
        return pairs;
    }

    /** Why there is nothing between the axes, in their middle. */
    private void reason(Canvas canvas) {
        double f = size.letters();
        List<String> lines = wrapped(picture.problem(), .86 * (area.right() - area.left()));
        double middle = (area.left() + area.right()) / 2;
        double y = (area.top() + area.bottom()) / 2 - lines.size() * LINE * f / 2;
        String status = picture.status();
        canvas.text(middle, y, status, Anchor.MIDDLE, Ink.TEXT, 1.15 * f, true);
        for (String line : lines) {
            y += LINE * f;
            canvas.text(middle, y + 2, line, Anchor.MIDDLE, Ink.MUTED, f, false);
        }
    }

    /** The legend, and why the figure is not complete. */
    private void below(Canvas canvas) {
        double f = size.letters();
        double y = bottom;
        for (List<Series> row : legend) {
            double x = PAD + 4;
            y += LINE * 1.1 * f;
            for (Series each : row) {
                swatch(each, x, y - .35 * f, canvas);
                canvas.text(x + SWATCH + 6, y, each.label(), Anchor.START, Ink.TEXT, .93 * f, false);
                x += entry(each);
            }
        }
        for (String line : problem) {
            y += LINE * 1.1 * f;
            canvas.text(PAD + 4, y, line, Anchor.START, Ink.TEXT, .93 * f, false);
        }
    }

    private void swatch(Series each, double x, double y, Canvas canvas) {
        double[] middle = {x + SWATCH / 2, y};
        switch (each.kind()) {
            case POINTS -> canvas.marks(middle, mark(each), markSize(), ink(each));
            case CENTRES -> canvas.marks(middle, Mark.CROSS, 1.9 * markSize(), Ink.TEXT);
            case LINKS -> canvas.lines(List.of(new double[] {x, y, x + SWATCH, y}), Pen.thin(Ink.FRAME));
            case LINE -> canvas.lines(List.of(new double[] {x, y, x + SWATCH, y}), linePen(each));
            default -> canvas.lines(List.of(new double[] {x, y, x + SWATCH, y}), neutralPen(each));
        }
    }

    private double entry(Series each) {
        return SWATCH + 6 + .93 * width(each.label()) + 1.4 * size.letters();
    }

    /** One entry for each label, as many in a row as fit. */
    private List<List<Series>> rows() {
        List<List<Series>> rows = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        double left = 0;
        for (Series each : picture.series()) {
            if (!each.label().isEmpty() && seen.add(each.label())) {
                if (rows.isEmpty() || left < entry(each) - size.letters()) {
                    rows.add(new ArrayList<>());
                    left = width() - 2 * PAD;
                }
                rows.get(rows.size() - 1).add(each);
                left -= entry(each);
            }
        }
        return rows;
    }

    private Pen linePen(Series each) {
        int place = places.get(each.label());
        return new Pen(ink(each), 2.2, DASHES.get(place % DASHES.size()));
    }

    private Pen neutralPen(Series each) {
        int place = levels.get(each.label());
        return new Pen(Ink.TEXT, 1.5, LEVEL_DASHES.get(place % LEVEL_DASHES.size()));
    }

    private Ink ink(Series each) {
        return Ink.SERIES.get(places.get(each.label()) % Ink.SERIES.size());
    }

    private Mark mark(Series each) {
        int place = places.get(each.label());
        // Beyond six, the same colour comes with another shape.
        return Mark.values()[(place + place / Ink.SERIES.size()) % Mark.values().length];
    }

    private double markSize() {
        return .29 * size.letters();
    }

    private static boolean isNeutral(Kind kind) {
        return switch (kind) {
            case LEVEL, MOMENT, DIAGONAL, CENTRES, LINKS -> true;
            case LINE, POINTS -> false;
        };
    }

    private double x(double number) {
        return area.left() + Numbers.place(picture.plot().x(), number) * (area.right() - area.left());
    }

    private double y(double number) {
        return area.bottom() - Numbers.place(picture.plot().y(), number) * (area.bottom() - area.top());
    }

    private double width(String text) {
        return LETTER * size.letters() * Columns.width(text);
    }

    private List<String> wrapped(String text, double width) {
        return Columns.wrap(text, Math.max(12, (int) (width / (LETTER * size.letters()))));
    }
}
