package matml.materials;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of which element: the meaning of a formula, without its spelling. Amounts are kept as given: Ga2As2 is not
 * GaAs. Immutable.
 *
 * @param amounts amount by element symbol, all positive, in alphabetical order of the symbols; cannot be modified
 */
public record Composition(SortedMap<String, Double> amounts) {
    /**
     * Copies the amounts.
     *
     * @throws IllegalArgumentException if there is none, a symbol is not of the form "X" or "Xx", or an amount is null,
     *     not finite or not positive
     * @throws NullPointerException if {@code amounts} is null
     */
    public Composition {
        // Not new TreeMap<>(amounts): that would also take over the order of the caller's map.
        SortedMap<String, Double> copy = new TreeMap<>();
        amounts.forEach((symbol, amount) -> copy.put(Formulas.symbol(symbol), positive(symbol, amount)));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a composition needs at least one element");
        }
        amounts = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The composition with these amounts, for example {@code Composition.of(Map.of("Ti", 1.0, "O", 2.0))}.
     *
     * @param amounts amount by element symbol; copied
     * @throws IllegalArgumentException like the constructor
     */
    public static Composition of(Map<String, Double> amounts) {
        // Before the TreeMap, which would meet a null symbol with a bare NullPointerException.
        amounts.keySet().forEach(Formulas::symbol);
        return new Composition(new TreeMap<>(amounts));
    }

    /** The sum of all amounts. */
    public double total() {
        double total = 0;
        for (double amount : amounts.values()) {
            total += amount;
        }
        return total;
    }

    /** The atomic fraction of an element: its amount divided by {@link #total()}, 0 if there is none of it. */
    public double fraction(String symbol) {
        return amounts.getOrDefault(symbol, 0.0) / total();
    }

    /** The formula, electropositive elements first: "Al0.3Ga0.7As", "TiO2". */
    @Override
    public String toString() {
        StringBuilder formula = new StringBuilder();
        amounts.keySet().stream().sorted(Formulas::compareWritten).forEach(symbol -> formula.append(symbol)
                .append(Formulas.amount(amounts.get(symbol))));
        return formula.toString();
    }

    private static double positive(String symbol, Double amount) {
        if (amount == null || !(amount > 0) || amount.isInfinite()) {
            throw new IllegalArgumentException(
                    "the amount of " + symbol + " is " + amount + " instead of a positive number");
        }
        return amount;
    }
}
