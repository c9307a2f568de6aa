package matml.engine.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines at the edge of a figure (Liang and Barsky, ACM Trans. Graph. 3, 1, 1984): what is drawn is what can be seen,
 * in every format alike.
 */
record Clip(double left, double top, double right, double bottom) {
    /** So far off that the direction of a line to it does not change; differences of such numbers are finite. */
    private static final double FAR = 1e9;

    /** The visible parts of a line {x, y, x, y and so on}. */
    List<double[]> visible(double[] places) {
        double[] line = places.clone();
        for (int i = 0; i < line.length; i++) {
            line[i] = Math.max(-FAR, Math.min(FAR, line[i]));
        }
        List<double[]> parts = new ArrayList<>();
        List<Double> part = new ArrayList<>();
        for (int i = 0; i + 3 < line.length; i += 2) {
            double[] seen = visible(line[i], line[i + 1], line[i + 2], line[i + 3]);
            if (seen == null) {
                finish(part, parts);
                continue;
            }
            boolean goesOn = !part.isEmpty() && seen[0] == line[i] && seen[1] == line[i + 1];
            if (!goesOn) {
                finish(part, parts);
                part.add(seen[0]);
                part.add(seen[1]);
            }
            part.add(seen[2]);
            part.add(seen[3]);
            if (seen[2] != line[i + 2] || seen[3] != line[i + 3]) {
                finish(part, parts);
            }
        }
        finish(part, parts);
        return parts;
    }

    private static void finish(List<Double> part, List<double[]> parts) {
        if (!part.isEmpty()) {
            parts.add(part.stream().mapToDouble(each -> each).toArray());
            part.clear();
        }
    }

    private double[] visible(double x, double y, double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double[] directions = {-dx, dx, -dy, dy};
        double[] distances = {x - left, right - x, y - top, bottom - y};
        double enters = 0;
        double leaves = 1;
        for (int edge = 0; edge < directions.length; edge++) {
            if (directions[edge] == 0) {
                if (distances[edge] < 0) {
                    return null;
                }
            } else if (directions[edge] < 0) {
                enters = Math.max(enters, distances[edge] / directions[edge]);
            } else {
                leaves = Math.min(leaves, distances[edge] / directions[edge]);
            }
        }
        if (!(enters <= leaves)) {
            return null;
        }
        return new double[] {
            enters == 0 ? x : x + enters * dx,
            enters == 0 ? y : y + enters * dy,
            leaves == 1 ? toX : x + leaves * dx,
            leaves == 1 ? toY : y + leaves * dy
        };
    }
}
