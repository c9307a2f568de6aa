/*
title: Another table than the given one
task: 5
ask: What is the parameter `table` for in your method?
point: A caller can bring a table of their own, with other values.
tell: You look the values up in `ElementTable.standard()`. Use the table that you are given.
*/
final class CompositionFeatures {
    private static double value(ElementTable table, String symbol, String property) {
        double value = ElementTable.standard().value(symbol, property);
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException(symbol + " has no " + property);
        }
        return value;
    }
}
