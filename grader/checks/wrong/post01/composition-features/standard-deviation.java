/*
title: The standard deviation instead of the mean distance
task: 5
ask: Which deviation does the text ask for?
point: No squares and no root occur in its formula.
tell: You take the root of the mean squared distance. Take the mean of the distances themselves, |p_i - m|.
*/
final class CompositionFeatures {
    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double squares = 0;
        for (String symbol : c.amounts().keySet()) {
            squares += c.fraction(symbol) * Math.pow(value(table, symbol, property) - mean, 2);
        }
        return Math.sqrt(squares);
    }
}
