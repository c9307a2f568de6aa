/*
style: the formula read from its end with a stack of multipliers; the divisor found by trying; features by accessors
  of the elements, with names written out
*/
import java.util.Comparator;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import matml.materials.Element;

final class CompositionFeatures {
    private static final List<String> NAMES = List.of(
            "atomicNumber mean", "atomicNumber deviation", "atomicNumber range",
            "period mean", "period deviation", "period range",
            "electronegativity mean", "electronegativity deviation", "electronegativity range",
            "covalentRadius mean", "covalentRadius deviation", "covalentRadius range",
            "mass mean", "mass deviation", "mass range",
            "valenceElectrons mean", "valenceElectrons deviation", "valenceElectrons range");

    private static final List<ToDoubleFunction<Element>> PROPERTIES = List.of(
            Element::atomicNumber,
            Element::period,
            Element::electronegativity,
            Element::covalentRadius,
            Element::atomicMass,
            Element::valenceElectrons);

    public static Composition parse(String formula) {
        Deque<Double> multipliers = new ArrayDeque<>(List.of(1.0));
        Deque<Boolean> filled = new ArrayDeque<>(List.of(false));
        Map<String, Double> amounts = new TreeMap<>();
        int end = formula.length();
        while (end > 0) {
            int start = end;
            while (start > 0 && "0123456789.".indexOf(formula.charAt(start - 1)) >= 0) {
                start--;
            }
            String written = formula.substring(start, end);
            if (!written.isEmpty() && (!written.matches("\\d+(\\.\\d+)?") || Double.parseDouble(written) == 0)) {
                throw new IllegalArgumentException("not a count: " + written);
            }
            double count = multipliers.peek() * (written.isEmpty() ? 1 : Double.parseDouble(written));
            Matcher symbol = Pattern.compile("[A-Z][a-z]?$").matcher(formula.substring(0, start));
            if (start > 0 && formula.charAt(start - 1) == ')') {
                multipliers.push(count);
                filled.push(false);
                end = start - 1;
            } else if (start > 0 && formula.charAt(start - 1) == '(' && written.isEmpty()) {
                multipliers.pop();
                if (multipliers.isEmpty() || !filled.pop()) {
                    throw new IllegalArgumentException("parentheses of " + formula);
                }
                filled.pop();
                filled.push(true);
                end = start - 1;
            } else if (symbol.find()) {
                amounts.put(symbol.group(), amounts.getOrDefault(symbol.group(), 0.0) + count);
                filled.pop();
                filled.push(true);
                end = symbol.start();
            } else {
                throw new IllegalArgumentException("not a formula: " + formula);
            }
        }
        if (multipliers.size() != 1) {
            throw new IllegalArgumentException("parentheses of " + formula);
        }
        return Composition.of(amounts);
    }

    public static Composition reduce(Composition c) {
        SortedMap<String, Double> amounts = new TreeMap<>(c.amounts());
        if (amounts.values().stream().anyMatch(amount -> Math.abs(amount - Math.rint(amount)) > 1e-9)) {
            return c;
        }
        for (int factor = 2; factor <= amounts.values().stream().min(Comparator.naturalOrder()).orElseThrow() + 1e-9; ) {
            int divisor = factor;
            if (amounts.values().stream().allMatch(amount -> Math.rint(amount) % divisor == 0)) {
                amounts.replaceAll((symbol, amount) -> amount / divisor);
            } else {
                factor++;
            }
        }
        return Composition.of(amounts);
    }

    public static List<String> names(ElementTable table) {
        return NAMES;
    }

    public static double[] features(Composition c, ElementTable table) {
        return PROPERTIES.stream()
                .flatMapToDouble(property -> {
                    double mean = weighted(c, symbol -> known(table.get(symbol), property));
                    double deviation = weighted(c, symbol -> Math.abs(known(table.get(symbol), property) - mean));
                    List<Double> sorted = c.amounts().keySet().stream()
                            .map(symbol -> property.applyAsDouble(table.get(symbol)))
                            .sorted()
                            .toList();
                    return DoubleStream.of(mean, deviation, sorted.get(sorted.size() - 1) - sorted.get(0));
                })
                .toArray();
    }

    private static double weighted(Composition c, ToDoubleFunction<String> term) {
        return c.amounts().keySet().stream()
                .mapToDouble(symbol -> c.fraction(symbol) * term.applyAsDouble(symbol))
                .sum();
    }

    private static double known(Element element, ToDoubleFunction<Element> property) {
        double value = property.applyAsDouble(element);
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("no value for " + element.name());
        }
        return value;
    }
}
