package matml.engine.plot;

import java.util.List;

/** The shapes of marks: told apart without colour. Each is drawn around (0, 0), about 2 wide, and filled or not. */
enum Mark {
    CIRCLE(true, List.of()),
    SQUARE(true, List.of(polygon(-.88, -.88, .88, -.88, .88, .88, -.88, .88))),
    TRIANGLE(true, List.of(polygon(0, -1.2, 1.1, .8, -1.1, .8))),
    CROSS(false, List.of(new double[] {-.85, -.85, .85, .85}, new double[] {-.85, .85, .85, -.85})),
    DIAMOND(true, List.of(polygon(0, -1.25, 1.05, 0, 0, 1.25, -1.05, 0))),
    PLUS(false, List.of(new double[] {-1.1, 0, 1.1, 0}, new double[] {0, -1.1, 0, 1.1}));

    private final boolean filled;
    private final List<double[]> strokes;

    Mark(boolean filled, List<double[]> strokes) {
        this.filled = filled;
        this.strokes = strokes;
    }

    /** Whether it is an area; else it is made of lines. */
    boolean isFilled() {
        return filled;
    }

    /** Its lines {x, y, x, y and so on}, closed where it is an area; none for a circle. */
    List<double[]> strokes() {
        return strokes;
    }

    private static double[] polygon(double... corners) {
        return corners;
    }
}
