/*
title: Divided by the smallest amount
task: 3
ask: What does your method return for Al2O3?
point: The smallest amount need not divide the others.
tell: You divide by the smallest amount, which leaves AlO1.5. Divide by the greatest common divisor of all amounts.
*/
import java.util.Collections;

final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        double smallest = Collections.min(c.amounts().values());
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            if (Math.abs(c.amounts().get(symbol) - Math.rint(c.amounts().get(symbol))) > NEARLY_WHOLE) {
                return c;
            }
            reduced.put(symbol, c.amounts().get(symbol) / smallest);
        }
        return new Composition(reduced);
    }
}
