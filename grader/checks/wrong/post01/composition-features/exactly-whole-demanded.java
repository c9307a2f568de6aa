/*
title: Only exactly whole amounts are taken as whole
task: 3
ask: What is 6.6 / 2.2 in Java?
point: An amount that was computed can miss a whole number by its last digit. The text has a tolerance for that.
tell: You compare an amount with its rounded value for equality. Allow a difference of 1e-9.
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        long divisor = 0;
        for (double amount : c.amounts().values()) {
            long whole = Math.round(amount);
            if (whole == 0 || Math.abs(amount - whole) > 0) {
                return c;
            }
            divisor = greatestCommonDivisor(whole, divisor);
        }
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            reduced.put(symbol, c.amounts().get(symbol) / divisor);
        }
        return new Composition(reduced);
    }
}
