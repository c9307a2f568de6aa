package matml.post01;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.materials.Composition;
import matml.materials.ElementTable;

/**
 * Turns the formula of a material into numbers that a model can learn from: three for every property of the elements.
 *
 * <p>The features are those of Ward, Agrawal, Choudhary and Wolverton, npj Comput. Mater. 2, 16028 (2016), without
 * minimum, maximum and mode.
 */
public final class CompositionFeatures {
    // BEGIN SOLUTION
    /** An amount this close to a whole number is one. */
    private static final double NEARLY_WHOLE = 1e-9;

    /** An opening parenthesis; or a symbol or a closing parenthesis, with or without a count. */
    private static final Pattern PART = Pattern.compile("\\(|(?<head>[A-Z][a-z]?|\\))(?<count>\\d+(\\.\\d+)?)?");
    // END SOLUTION

    private CompositionFeatures() {}

    /**
     * Reads a formula: symbols and groups in parentheses, each followed by a count (1 if there is none) such as "2" or
     * "0.3". Groups may contain groups. An element that occurs several times counts several times.
     *
     * @param formula such as "Al0.3Ga0.7As", "Ca(OH)2" or "Cu2ZnSnS4"
     * @return the amounts as written: Ga2As2 stays Ga2As2. Every capital letter, alone or with one small letter, is a
     *     symbol, whether there is such an element or not
     * @throws IllegalArgumentException if the text is empty or cannot be read to its end, a count is 0, a parenthesis
     *     lacks its partner, or a group is empty
     */
    public static Composition parse(String formula) {
        // BEGIN SOLUTION task 1: read symbols and counts; task 2: read groups in parentheses
        Deque<SortedMap<String, Double>> open = new ArrayDeque<>();
        open.push(new TreeMap<>());
        Matcher part = PART.matcher(formula);
        while (part.regionStart() < formula.length()) {
            if (!part.lookingAt()) {
                throw new IllegalArgumentException(
                        "\"" + formula + "\" cannot be read from character " + (part.regionStart() + 1) + " on");
            }
            String head = part.group("head");
            if (head == null) {
                open.push(new TreeMap<>());
            } else if (head.equals(")")) {
                close(open, count(part.group("count")));
            } else {
                add(open.peek(), head, count(part.group("count")));
            }
            part.region(part.end(), formula.length());
        }
        if (open.size() > 1) {
            throw new IllegalArgumentException("a parenthesis of \"" + formula + "\" is not closed");
        }
        return new Composition(open.pop());
        // END SOLUTION
    }

    /**
     * The formula unit: all amounts divided by their greatest common divisor.
     *
     * @param c a composition such as Ga2As2
     * @return the composition in smallest whole numbers, GaAs; where an amount is not whole (to 1e-9), as it was
     */
    public static Composition reduce(Composition c) {
        // BEGIN SOLUTION task 3: divide whole amounts by their greatest common divisor
        long divisor = 0;
        for (double amount : c.amounts().values()) {
            long whole = Math.round(amount);
            if (whole == 0 || Math.abs(amount - whole) > NEARLY_WHOLE) {
                return c;
            }
            divisor = greatestCommonDivisor(whole, divisor);
        }
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            reduced.put(symbol, (double) (Math.round(c.amounts().get(symbol)) / divisor));
        }
        return new Composition(reduced);
        // END SOLUTION
    }

    /**
     * What the numbers of {@link #features} mean.
     *
     * @param table has the properties
     * @return for every property of the table, in its order, three names: "electronegativity mean", "electronegativity
     *     deviation", "electronegativity range"
     */
    public static List<String> names(ElementTable table) {
        // BEGIN SOLUTION task 4: three names for every property
        List<String> names = new ArrayList<>();
        for (String property : table.properties()) {
            names.add(property + " mean");
            names.add(property + " deviation");
            names.add(property + " range");
        }
        return names;
        // END SOLUTION
    }

    /**
     * The features of a composition. With the atomic fractions {@code f_i} and a property {@code p_i} of its elements:
     * mean {@code m = sum f_i p_i}, deviation {@code sum f_i |p_i - m|}, range {@code max p_i - min p_i}.
     *
     * @param c a composition; only the ratios of its amounts count
     * @param table has the elements and their properties
     * @return one number for each of {@link #names}, in the same order, in the unit of the property
     * @throws IllegalArgumentException if the table lacks an element, or has no value for one of its properties; the
     *     message names the element
     */
    public static double[] features(Composition c, ElementTable table) {
        // BEGIN SOLUTION task 5: mean, deviation and range of every property
        double[] features = new double[3 * table.properties().size()];
        int next = 0;
        for (String property : table.properties()) {
            features[next++] = mean(c, table, property);
            features[next++] = deviation(c, table, property);
            features[next++] = range(c, table, property);
        }
        return features;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    /** Ends the innermost group and adds what it holds, as often as the multiplier says, to the group around it. */
    private static void close(Deque<SortedMap<String, Double>> open, double multiplier) {
        SortedMap<String, Double> group = open.pop();
        if (open.isEmpty()) {
            throw new IllegalArgumentException("a parenthesis is closed that was never opened");
        }
        if (group.isEmpty()) {
            throw new IllegalArgumentException("there is nothing between two parentheses");
        }
        for (String symbol : group.keySet()) {
            add(open.peek(), symbol, multiplier * group.get(symbol));
        }
    }

    private static void add(SortedMap<String, Double> group, String symbol, double amount) {
        group.merge(symbol, amount, Double::sum);
    }

    private static double count(String written) {
        double count = written == null ? 1 : Double.parseDouble(written);
        if (count == 0) {
            throw new IllegalArgumentException("a count of 0 says nothing");
        }
        return count;
    }

    /** Euclid's algorithm; the divisor of a number and 0 is the number. */
    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    private static double mean(Composition c, ElementTable table, String property) {
        double mean = 0;
        for (String symbol : c.amounts().keySet()) {
            mean += c.fraction(symbol) * value(table, symbol, property);
        }
        return mean;
    }

    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double deviation = 0;
        for (String symbol : c.amounts().keySet()) {
            deviation += c.fraction(symbol) * Math.abs(value(table, symbol, property) - mean);
        }
        return deviation;
    }

    private static double range(Composition c, ElementTable table, String property) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (String symbol : c.amounts().keySet()) {
            smallest = Math.min(smallest, value(table, symbol, property));
            largest = Math.max(largest, value(table, symbol, property));
        }
        return largest - smallest;
    }

    private static double value(ElementTable table, String symbol, String property) {
        double value = table.value(symbol, property);
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("the table has no " + property + " of " + symbol);
        }
        return value;
    }
    // END SOLUTION
}
