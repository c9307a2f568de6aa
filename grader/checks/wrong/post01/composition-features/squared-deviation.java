/*
title: Squared distances in the deviation
task: 5
ask: In which unit is your deviation of the mass?
point: The formula has bars where you have a square.
tell: You average the squared distances from the mean. Average their sizes, |p_i - m|.
*/
final class CompositionFeatures {
    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += c.fraction(symbol) * Math.pow(value(table, symbol, property) - mean, 2);
        }
        return deviation;
    }
}
