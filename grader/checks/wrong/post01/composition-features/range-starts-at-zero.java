/*
title: The range is the largest value
task: 5
ask: What is the range of a material of one element, and what does your method say?
point: Nothing is subtracted from the largest value, or 0 is. Where does your search for the smallest value start?
tell: Your range equals the largest value. Subtract the smallest one, and start the search for it with a value that
  occurs, or with infinity, not with 0.
*/
final class CompositionFeatures {
    private static double range(Composition c, ElementTable table, String property) {
        double smallest = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (String symbol : c.amounts().keySet()) {
            smallest = Math.min(smallest, value(table, symbol, property));
            largest = Math.max(largest, value(table, symbol, property));
        }
        return largest - smallest;
    }
}
