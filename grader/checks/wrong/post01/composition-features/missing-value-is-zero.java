/*
title: A missing value is taken for 0
task: 5
covers: E2.8
ask: What is the electronegativity of argon, and what would 0 say to a model?
point: 0 is a number like any other: a model will learn from it.
tell: You replace a missing value by 0. Throw an `IllegalArgumentException` that names the element.
*/
final class CompositionFeatures {
    private static double value(ElementTable table, String symbol, String property) {
        double value = table.value(symbol, property);
        return Double.isNaN(value) ? 0 : value;
    }
}
