/*
style: innermost groups replaced by their multiplied contents until there are none; decimal arithmetic; the deviation
  from the elements above the mean
*/
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

final class CompositionFeatures {
    private static final Pattern GROUP = Pattern.compile("\\(([^()]+)\\)(\\d+(?:\\.\\d+)?)?");
    private static final Pattern ITEM = Pattern.compile("([A-Z][a-z]?)(\\d+(?:\\.\\d+)?)?");

    public static Composition parse(String formula) {
        String flat = formula;
        for (Matcher group = GROUP.matcher(flat); group.find(); group = GROUP.matcher(flat)) {
            BigDecimal multiplier = number(group.group(2));
            StringBuilder contents = new StringBuilder();
            items(group.group(1)).forEach((symbol, amount) -> contents.append(symbol)
                    .append(amount.multiply(multiplier).toPlainString()));
            flat = flat.substring(0, group.start()) + contents + flat.substring(group.end());
        }
        Map<String, Double> amounts = new HashMap<>();
        items(flat).forEach((symbol, amount) -> amounts.put(symbol, amount.doubleValue()));
        return Composition.of(amounts);
    }

    private static Map<String, BigDecimal> items(String flat) {
        if (!flat.matches("(?:" + ITEM.pattern() + ")+")) {
            throw new IllegalArgumentException("not a formula: " + flat);
        }
        Map<String, BigDecimal> items = new HashMap<>();
        ITEM.matcher(flat)
                .results()
                .forEach(item -> items.merge(item.group(1), number(item.group(2)), BigDecimal::add));
        return items;
    }

    private static BigDecimal number(String written) {
        BigDecimal number = written == null ? BigDecimal.ONE : new BigDecimal(written);
        if (number.signum() == 0) {
            throw new IllegalArgumentException("a count of 0");
        }
        return number;
    }

    public static Composition reduce(Composition c) {
        BigInteger divisor = BigInteger.ZERO;
        for (double amount : c.amounts().values()) {
            if (Math.abs(amount - Math.rint(amount)) > 1e-9) {
                return new Composition(c.amounts());
            }
            divisor = divisor.gcd(BigInteger.valueOf(Math.round(amount)));
        }
        Map<String, Double> reduced = new HashMap<>(c.amounts());
        for (Map.Entry<String, Double> entry : reduced.entrySet()) {
            entry.setValue(entry.getValue() / divisor.doubleValue());
        }
        return Composition.of(reduced);
    }

    private static double deviation(Composition c, ElementTable table, String property) {
        double mean = mean(c, table, property);
        double above = 0;
        for (String symbol : c.amounts().keySet()) {
            above += c.fraction(symbol) * Math.max(0, value(table, symbol, property) - mean);
        }
        return 2 * above;
    }
}
