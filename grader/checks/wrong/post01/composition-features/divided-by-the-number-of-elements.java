/*
title: Amounts divided by the number of elements
task: 5
covers: E2.9
ask: Do your weights add up to 1? Try Al2O3.
point: The sum is weighted with amounts, so it has to be divided by the sum of the amounts.
tell: You divide by the number of different elements. Divide by the sum of all amounts (`Composition.total`).
*/
final class CompositionFeatures {
    private static double mean(Composition c, ElementTable table, String property) {
        double mean = 0;
        for (String symbol : c.amounts().keySet()) {
            mean += c.amounts().get(symbol) / c.amounts().size() * value(table, symbol, property);
        }
        return mean;
    }

    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += c.amounts().get(symbol) / c.amounts().size() * Math.abs(value(table, symbol, property) - mean);
        }
        return deviation;
    }
}
