/*
title: Fractions are cut off before the divisor is found
task: 3
ask: Which whole number is left of 0.5 after a cast to int, and what is its common divisor with 2 and 4?
point: A cast makes every amount look whole.
tell: You cast the amounts to int or long and never ask whether that changed them. Return the composition as it was if it
  did.
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        long divisor = 0;
        for (double amount : c.amounts().values()) {
            long whole = (long) (amount + NEARLY_WHOLE);
            divisor = greatestCommonDivisor(whole, divisor);
        }
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            reduced.put(symbol, c.amounts().get(symbol) / divisor);
        }
        return new Composition(reduced);
    }
}
