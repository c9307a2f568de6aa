package matml.post01;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import matml.materials.Composition;
import matml.materials.ElementTable;

/**
 * Turns the formula of a material into numbers that a model can learn from: three for every property of the elements.
 *
 * <p>The features are those of Ward, Agrawal, Choudhary and Wolverton, npj Comput. Mater. 2, 16028 (2016), without
 * minimum, maximum and mode.
 */
public final class CompositionFeatures {

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
        if (formula.isEmpty()) {
            throw new IllegalArgumentException("empty formula");
        }
        return new Composition(parsePiece(formula, 0, formula.length()));
    }

    /**
     * The formula unit: all amounts divided by their greatest common divisor.
     *
     * @param c a composition such as Ga2As2
     * @return the composition in smallest whole numbers, GaAs; where an amount is not whole (to 1e-9), as it was
     */
    public static Composition reduce(Composition c) {
        long common = 0;
        for (double amount : c.amounts().values()) {
            long whole = Math.round(amount);
            if (Math.abs(amount - whole) > 1e-9 || whole == 0) {
                return c; // Al0.3Ga0.7As and friends
            }
            common = gcd(common, whole);
        }
        SortedMap<String, Double> unit = new TreeMap<>();
        for (Map.Entry<String, Double> part : c.amounts().entrySet()) {
            unit.put(part.getKey(), (double) (Math.round(part.getValue()) / common));
        }
        return new Composition(unit);
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
            names.add(property + " mean");
            names.add(property + " deviation");
            names.add(property + " range");
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
        List<Double> numbers = new ArrayList<>();
        for (String property : table.properties()) {
            double mean = 0.0;
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (String symbol : c.amounts().keySet()) {
                double p = table.value(symbol, property);
                if (Double.isNaN(p)) {
                    throw new IllegalArgumentException(property + " of " + symbol + " is unknown");
                }
                mean += c.fraction(symbol) * p;
                min = Math.min(min, p);
                max = Math.max(max, p);
            }
            double deviation = 0.0; // needs the mean first, hence the second loop
            for (String symbol : c.amounts().keySet()) {
                deviation += c.fraction(symbol) * Math.abs(table.value(symbol, property) - mean);
            }
            numbers.add(mean);
            numbers.add(deviation);
            numbers.add(max - min);
        }
        double[] features = new double[numbers.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = numbers.get(i);
        }
        return features;
    }

    /** Reads formula[from..to) and calls itself for what is in parentheses. */
    private static SortedMap<String, Double> parsePiece(String formula, int from, int to) {
        SortedMap<String, Double> found = new TreeMap<>();
        int i = from;
        while (i < to) {
            char first = formula.charAt(i);
            SortedMap<String, Double> piece = new TreeMap<>();
            if (first == '(') {
                int close = closing(formula, i, to);
                piece = parsePiece(formula, i + 1, close);
                i = close + 1;
            } else if (isCapital(first)) {
                int end = i + 1;
                if (end < to && isSmall(formula.charAt(end))) {
                    end++;
                }
                piece.put(formula.substring(i, end), 1.0);
                i = end;
            } else {
                throw new IllegalArgumentException("'" + first + "' not expected in " + formula);
            }
            int endOfNumber = i;
            while (endOfNumber < to && isDigit(formula.charAt(endOfNumber))) {
                endOfNumber++;
            }
            if (endOfNumber > i && endOfNumber + 1 < to && formula.charAt(endOfNumber) == '.'
                    && isDigit(formula.charAt(endOfNumber + 1))) {
                endOfNumber++;
                while (endOfNumber < to && isDigit(formula.charAt(endOfNumber))) {
                    endOfNumber++;
                }
            }
            double count = endOfNumber == i ? 1.0 : Double.parseDouble(formula.substring(i, endOfNumber));
            if (count == 0.0) {
                throw new IllegalArgumentException("count 0 in " + formula);
            }
            i = endOfNumber;
            for (String symbol : piece.keySet()) {
                double before = found.getOrDefault(symbol, 0.0);
                found.put(symbol, before + count * piece.get(symbol));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("empty parentheses in " + formula);
        }
        return found;
    }

    private static int closing(String formula, int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            if (formula.charAt(i) == '(') {
                depth++;
            } else if (formula.charAt(i) == ')') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalArgumentException("parenthesis not closed in " + formula);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
