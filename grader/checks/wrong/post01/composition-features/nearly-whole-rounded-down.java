/*
title: Nearly whole amounts are cut off instead of rounded
task: 3
ask: What is left of 2.9999999999999996 after a cast to int?
point: A cast cuts off; the nearest whole number is another thing.
tell: You find the divisor from amounts that were cast to int or long. Round them (`Math.round`).
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        long divisor = 0;
        for (double amount : c.amounts().values()) {
            long whole = Math.round(amount);
            if (whole == 0 || Math.abs(amount - whole) > NEARLY_WHOLE) {
                return c;
            }
            divisor = greatestCommonDivisor((long) amount, divisor);
        }
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            reduced.put(symbol, c.amounts().get(symbol) / divisor);
        }
        return new Composition(reduced);
    }
}
