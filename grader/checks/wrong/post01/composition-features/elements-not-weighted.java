/*
title: Every element counts alike
task: 5
covers: E2.5
ask: Should Al2O3 and AlO have the same features?
point: The amounts of the composition have to enter the mean somewhere.
tell: You divide the sum of the values by the number of elements. Weight every value with the atomic fraction of its
  element (`Composition.fraction`).
*/
final class CompositionFeatures {
    private static double mean(Composition c, ElementTable table, String property) {
        double mean = 0;
        for (String symbol : c.amounts().keySet()) {
            mean += 1.0 / c.amounts().size() * value(table, symbol, property);
        }
        return mean;
    }

    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += 1.0 / c.amounts().size() * Math.abs(value(table, symbol, property) - mean);
        }
        return deviation;
    }
}
