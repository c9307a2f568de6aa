/*
title: Distances of opposite sign cancel
task: 5
ask: What do the distances from a mean add up to, signs included?
point: The bars in the formula matter.
tell: You add up p_i - m with its sign, which gives 0 for every material. Use `Math.abs`.
*/
final class CompositionFeatures {
    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += c.fraction(symbol) * (value(table, symbol, property) - mean);
        }
        return deviation;
    }
}
