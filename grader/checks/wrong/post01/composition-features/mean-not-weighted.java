/*
misconception: elements-not-weighted
task: 5
covers: E2.5
*/
final class CompositionFeatures {
    private static double mean(Composition c, ElementTable table, String property) {
        double mean = 0;
        for (String symbol : c.amounts().keySet()) {
            mean += 1.0 / c.amounts().size() * value(table, symbol, property);
        }
        return mean;
    }
}
