/*
title: Only factors of 2 are divided out
task: 3
contains: [exactly-whole-demanded]
ask: What is the reduced formula of Y3Al6O9?
point: Amounts can have a factor of 3 in common, or of 5.
tell: You halve the amounts as long as all are even. Divide by the greatest common divisor (Euclid's algorithm finds it),
  whatever its factors.
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        long divisor = 0;
        for (double amount : c.amounts().values()) {
            long whole = Math.round(amount);
            if (whole == 0 || Math.abs(amount - whole) > NEARLY_WHOLE) {
                return c;
            }
            divisor = greatestCommonDivisor(Long.lowestOneBit(whole), divisor);
        }
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            reduced.put(symbol, c.amounts().get(symbol) / divisor);
        }
        return new Composition(reduced);
    }
}
