package matml.post01;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import matml.materials.Composition;
import matml.materials.ElementTable;

public final class CompositionFeatures {
    private CompositionFeatures() {}

    public static Composition parse(String formula) {
        return Composition.of(new FormulaReader(formula).whole());
    }

    public static Composition reduce(Composition c) {
        if (c.amounts().values().stream().anyMatch(n -> Math.abs(n - Math.rint(n)) > 1e-9 || Math.rint(n) == 0)) {
            return c;
        }
        long divisor = c.amounts().values().stream().mapToLong(Math::round).reduce(0, CompositionFeatures::gcd);
        Map<String, Double> unit = new HashMap<>(c.amounts());
        unit.replaceAll((symbol, n) -> (double) Math.round(n) / divisor);
        return Composition.of(unit);
    }

    public static List<String> names(ElementTable table) {
        return table.properties().stream()
                .flatMap(p -> Stream.of(" mean", " deviation", " range").map(p::concat))
                .toList();
    }

    public static double[] features(Composition c, ElementTable table) {
        Vec fractions = new Vec(
                c.amounts().keySet().stream().mapToDouble(c::fraction).toArray());
        return table.properties().stream()
                .flatMapToDouble(property -> statistics(fractions, values(c, table, property)))
                .toArray();
    }

    private static Vec values(Composition c, ElementTable table, String property) {
        return new Vec(c.amounts().keySet().stream()
                .mapToDouble(symbol -> {
                    double value = table.value(symbol, property);
                    Require.that(!Double.isNaN(value), "%s has no %s", symbol, property);
                    return value;
                })
                .toArray());
    }

    private static DoubleStream statistics(Vec fractions, Vec values) {
        double mean = fractions.dot(values);
        double deviation = fractions.dot(
                new Vec(DoubleStream.of(values.values()).map(v -> v - mean).toArray()).abs());
        double[] sorted = DoubleStream.of(values.values()).sorted().toArray();
        return DoubleStream.of(mean, deviation, sorted[sorted.length - 1] - sorted[0]);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
