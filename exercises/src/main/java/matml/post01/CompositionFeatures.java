package matml.post01;

import java.util.List;
import matml.Todo;
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
        // TODO task 1: read symbols and counts; task 2: read groups in parentheses
        throw new Todo("CompositionFeatures.parse");
    }

    /**
     * The formula unit: all amounts divided by their greatest common divisor.
     *
     * @param c a composition such as Ga2As2
     * @return the composition in smallest whole numbers, GaAs; where an amount is not whole (to 1e-9), as it was
     */
    public static Composition reduce(Composition c) {
        // TODO task 3: divide whole amounts by their greatest common divisor
        throw new Todo("CompositionFeatures.reduce");
    }

    /**
     * What the numbers of {@link #features} mean.
     *
     * @param table has the properties
     * @return for every property of the table, in its order, three names: "electronegativity mean", "electronegativity
     *     deviation", "electronegativity range"
     */
    public static List<String> names(ElementTable table) {
        // TODO task 4: three names for every property
        throw new Todo("CompositionFeatures.names");
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
        // TODO task 5: mean, deviation and range of every property
        throw new Todo("CompositionFeatures.features");
    }
}
