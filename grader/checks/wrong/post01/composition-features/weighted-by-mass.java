/*
title: Mass fractions instead of atomic fractions
task: 5
covers: E2.6
ask: Which share of the atoms in GaAs are gallium?
point: f_i in the formula is a share of atoms, not of grams.
tell: Your weights contain the atomic mass. Use amount divided by the sum of the amounts (`Composition.fraction`).
*/
final class CompositionFeatures {
    private static double mean(Composition c, ElementTable table, String property) {
        double mean = 0;
        for (String symbol : c.amounts().keySet()) {
            mean += massFraction(c, table, symbol) * value(table, symbol, property);
        }
        return mean;
    }

    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += massFraction(c, table, symbol) * Math.abs(value(table, symbol, property) - mean);
        }
        return deviation;
    }

    private static double massFraction(Composition c, ElementTable table, String symbol) {
        double sum = 0;
        for (String each : c.amounts().keySet()) {
            sum += c.amounts().get(each) * value(table, each, "mass");
        }
        return c.amounts().get(symbol) * value(table, symbol, "mass") / sum;
    }
}
