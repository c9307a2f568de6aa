/*
title: The common divisor of the first two amounts only
task: 3
ask: Which number divides 12, 18 and 27?
point: A common divisor of two amounts need not divide the third.
tell: You take the divisor of the first two amounts. Go on: the divisor of that number and the third amount, and so on to
  the last.
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        long divisor = 0;
        int seen = 0;
        for (double amount : c.amounts().values()) {
            long whole = Math.round(amount);
            if (whole == 0 || Math.abs(amount - whole) > NEARLY_WHOLE) {
                return c;
            }
            if (seen++ < 2) {
                divisor = greatestCommonDivisor(whole, divisor);
            }
        }
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            reduced.put(symbol, c.amounts().get(symbol) / divisor);
        }
        return new Composition(reduced);
    }
}
