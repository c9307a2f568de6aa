package matml.engine.plot;

import java.util.List;

/** What a figure is drawn on: SVG or pixels. Lengths are in points of the figure, from its upper left corner. */
interface Canvas {
    /** Where a text stands relative to its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A line: thin for the frame, medium for what a series is made of. */
    record Pen(Ink ink, double width, List<Double> dashes) {
        static Pen thin(Ink ink) {
            return new Pen(ink, 1, List.of());
        }
    }

    /** A filled rectangle. */
    void rectangle(double x, double y, double width, double height, Ink ink);

    /** A line through places; each array is one unbroken line {x, y, x, y and so on}. */
    void lines(List<double[]> lines, Pen pen);

    /** Marks of one shape and size at places {x, y, x, y and so on}. */
    void marks(double[] places, Mark mark, double size, Ink ink);

    /** One line of text; its base line goes through the place. */
    void text(double x, double y, String text, Anchor anchor, Ink ink, double size, boolean bold);
}
