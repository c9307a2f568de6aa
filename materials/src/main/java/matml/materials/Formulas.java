package matml.materials;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How symbols and amounts are checked and written. */
final class Formulas {
    private Formulas() {}

    /** The order of elements in a written formula: metals first, as in GaAs and TiO2. */
    static int compareWritten(String one, String other) {
        int order = Double.compare(electronegativity(one), electronegativity(other));
        return order != 0 ? order : one.compareTo(other);
    }

    /**
     * Refuses what is not a capital letter followed by at most one small one.
     *
     * @return the symbol
     * @throws IllegalArgumentException if it is not such a symbol, or null
     */
    static String symbol(String symbol) {
        boolean fits = symbol != null
                && (symbol.length() == 1 || symbol.length() == 2 && between(symbol.charAt(1), 'a', 'z'))
                && between(symbol.charAt(0), 'A', 'Z');
        if (!fits) {
            throw new IllegalArgumentException(
                    "\"" + symbol + "\" is no element symbol: a capital letter and at most one small letter");
        }
        return symbol;
    }

    /** An amount as written behind a symbol: "" for 1, "2" for 2.0, "0.3" for 0.30000000000000004. */
    static String amount(double amount) {
        String text =
                new BigDecimal(amount, new MathContext(12)).stripTrailingZeros().toPlainString();
        return text.equals("1") ? "" : text;
    }

    /** A number with at least two and at most six decimals. */
    static String decimals(BigDecimal number) {
        BigDecimal rounded = number.setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.scale() < 2 ? rounded.setScale(2) : rounded).toPlainString();
    }

    private static boolean between(char letter, char first, char last) {
        return first <= letter && letter <= last;
    }

    /** Elements without a value, known or not, are written last. */
    private static double electronegativity(String symbol) {
        ElementTable table = ElementTable.standard();
        return table.contains(symbol) ? table.get(symbol).electronegativity() : Double.NaN;
    }
}
