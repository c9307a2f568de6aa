/*
title: The deviation counts every element alike
task: 5
ask: Which weights does your deviation use?
point: The mean is weighted, and the deviation is a mean, too: of the distances from it.
tell: You divide the sum of the distances by the number of elements. Weight every distance with the atomic fraction of
  its element.
*/
final class CompositionFeatures {
    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += 1.0 / c.amounts().size() * Math.abs(value(table, symbol, property) - mean);
        }
        return deviation;
    }
}
