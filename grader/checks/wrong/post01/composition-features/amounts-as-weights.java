/*
title: Amounts instead of fractions
task: 5
covers: E2.9
ask: Are GaAs and Ga2As2 different materials to a model?
point: Your features grow with the formula. By what would the sum have to be divided?
tell: You multiply by the amounts and never divide by their sum. Use atomic fractions (`Composition.fraction`).
*/
final class CompositionFeatures {
    private static double mean(Composition c, ElementTable table, String property) {
        double mean = 0;
        for (String symbol : c.amounts().keySet()) {
            mean += c.amounts().get(symbol) * value(table, symbol, property);
        }
        return mean;
    }

    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += c.amounts().get(symbol) * Math.abs(value(table, symbol, property) - mean);
        }
        return deviation;
    }
}
