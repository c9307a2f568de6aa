/*
title: A missing value becomes NaN features
task: 5
covers: E2.8
ask: What would a model learn from a row with NaN in it?
point: The table answers NaN where it has no value, and NaN travels on through every sum.
tell: You calculate with the NaN of the table. Ask with `Double.isNaN`, and throw an `IllegalArgumentException` that
  names the element.
*/
final class CompositionFeatures {
    private static double value(ElementTable table, String symbol, String property) {
        return table.value(symbol, property);
    }
}
