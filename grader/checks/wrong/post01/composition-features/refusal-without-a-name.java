/*
title: The exception does not say which element
task: 5
ask: A table of 164 compounds fails with your message. Which row would you look at?
point: The person who reads the message wants to know what to mend.
tell: Put the symbol of the element without a value into the message of the exception.
*/
final class CompositionFeatures {
    private static double value(ElementTable table, String symbol, String property) {
        double value = table.value(symbol, property);
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a value is missing");
        }
        return value;
    }
}
