/*
title: A count of 0 is accepted
task: 1
ask: What could somebody mean who writes Ga2As0?
point: Most likely a slip. Does your method say so?
tell: You leave out elements with a count of 0. Refuse the formula.
*/
final class CompositionFeatures {
    private static double count(String written) {
        return written == null ? 1 : Double.parseDouble(written);
    }

    private static void add(SortedMap<String, Double> group, String symbol, double amount) {
        if (amount > 0) {
            group.merge(symbol, amount, Double::sum);
        }
    }
}
