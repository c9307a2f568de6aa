package matml.post01;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Pattern TOKEN = Pattern.compile("([A-Z][a-z]?)|([0-9]+(?:\\.[0-9]+)?)|([()])");


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
        // Calculator with a stack: one map for every open parenthesis. "last" waits for its number.
        Deque<Map<String, Double>> stack = new ArrayDeque<>();
        stack.push(new HashMap<>());
        Map<String, Double> last = null;
        int position = 0;
        Matcher token = TOKEN.matcher(formula);
        while (position < formula.length()) {
            if (!token.find(position) || token.start() != position) {
                throw new IllegalArgumentException(formula + ": stuck at " + formula.substring(position));
            }
            position = token.end();
            if (token.group(2) != null) {
                double number = Double.parseDouble(token.group(2));
                if (last == null || number == 0) {
                    throw new IllegalArgumentException(formula + ": " + number + " counts nothing");
                }
                add(stack.peek(), last, number);
                last = null;
                continue;
            }
            if (last != null) {
                add(stack.peek(), last, 1);
                last = null;
            }
            if (token.group(1) != null) {
                last = Map.of(token.group(1), 1.0);
            } else if (token.group(3).equals("(")) {
                stack.push(new HashMap<>());
            } else {
                last = stack.pop();
                if (stack.isEmpty() || last.isEmpty()) {
                    throw new IllegalArgumentException(formula + ": ) without (, or () with nothing inside");
                }
            }
        }
        if (last != null) {
            add(stack.peek(), last, 1);
        }
        if (stack.size() != 1) {
            throw new IllegalArgumentException(formula + ": ) missing");
        }
        return Composition.of(stack.pop());
    }

    /**
     * The formula unit: all amounts divided by their greatest common divisor.
     *
     * @param c a composition such as Ga2As2
     * @return the composition in smallest whole numbers, GaAs; where an amount is not whole (to 1e-9), as it was
     */
    public static Composition reduce(Composition c) {
        long divisor = 0;
        for (Double amount : c.amounts().values()) {
            long rounded = Math.round(amount);
            if (rounded < 1 || Math.abs(amount - rounded) > 1e-9) {
                return c;
            }
            long a = rounded;
            while (a != 0) {
                long b = divisor % a;
                divisor = a;
                a = b;
            }
        }
        Map<String, Double> smallest = new HashMap<>();
        for (String symbol : c.amounts().keySet()) {
            smallest.put(symbol, (double) Math.round(c.amounts().get(symbol)) / divisor);
        }
        return Composition.of(smallest);
    }

    /**
     * What the numbers of {@link #features} mean.
     *
     * @param table has the properties
     * @return for every property of the table, in its order, three names: "electronegativity mean", "electronegativity
     *     deviation", "electronegativity range"
     */
    public static List<String> names(ElementTable table) {
        List<String> names = new ArrayList<>();
        for (String property : table.properties()) {
            for (String statistic : new String[] {"mean", "deviation", "range"}) {
                names.add(property + " " + statistic);
            }
        }
        return names;
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
        double[] features = new double[3 * table.properties().size()];
        for (int p = 0; p < table.properties().size(); p++) {
            String property = table.properties().get(p);
            Map<String, Double> values = new HashMap<>();
            for (String symbol : c.amounts().keySet()) {
                double value = table.value(symbol, property);
                if (Double.isNaN(value)) {
                    throw new IllegalArgumentException("no " + property + " for " + symbol);
                }
                values.put(symbol, value);
                features[3 * p] += c.fraction(symbol) * value;
            }
            for (String symbol : values.keySet()) {
                features[3 * p + 1] += c.fraction(symbol) * Math.abs(values.get(symbol) - features[3 * p]);
            }
            double max = values.values().stream().max(Double::compare).get();
            double min = values.values().stream().min(Double::compare).get();
            features[3 * p + 2] = max - min;
        }
        return features;
    }

    private static void add(Map<String, Double> to, Map<String, Double> what, double times) {
        what.forEach((symbol, amount) -> to.merge(symbol, amount * times, Double::sum));
    }
}
