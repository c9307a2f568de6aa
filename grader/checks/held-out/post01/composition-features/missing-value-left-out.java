/*
style: arrays, filled anew for every property
*/
import java.util.Arrays;
import java.util.stream.DoubleStream;

final class CompositionFeatures {
    public static double[] features(Composition c, ElementTable table) {
        DoubleStream.Builder row = DoubleStream.builder();
        for (String property : table.properties()) {
            SortedMap<String, Double> some = new TreeMap<>();
            c.amounts().forEach((symbol, amount) -> {
                if (!Double.isNaN(table.value(symbol, property))) {
                    some.put(symbol, amount);
                }
            });
            Composition rest = new Composition(some);
            String[] symbols = some.keySet().toArray(String[]::new);
            double[] f = Arrays.stream(symbols).mapToDouble(rest::fraction).toArray();
            double[] p = new double[symbols.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = table.value(symbols[i], property);
            }
            double m = 0;
            for (int i = 0; i < p.length; i++) {
                m += f[i] * p[i];
            }
            double away = 0;
            for (int i = 0; i < p.length; i++) {
                away += f[i] * Math.abs(p[i] - m);
            }
            double[] sorted = p.clone();
            Arrays.sort(sorted);
            row.add(m).add(away).add(sorted[sorted.length - 1] - sorted[0]);
        }
        return row.build().toArray();
    }
}
