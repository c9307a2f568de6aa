/*
title: The range of values that were weighted before
task: 5
ask: Does the range of a property depend on how much there is of an element?
point: Fractions belong to the mean and the deviation.
tell: You multiply the values by the fractions and take the range of the products. Take it of the values.
*/
final class CompositionFeatures {
    private static double range(Composition c, ElementTable table, String property) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (String symbol : c.amounts().keySet()) {
            smallest = Math.min(smallest, c.fraction(symbol) * value(table, symbol, property));
            largest = Math.max(largest, c.fraction(symbol) * value(table, symbol, property));
        }
        return largest - smallest;
    }
}
