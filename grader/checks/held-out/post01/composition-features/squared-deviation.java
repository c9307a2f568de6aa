/*
style: arrays of fractions and values, all in one method
*/
import java.util.Arrays;
import java.util.stream.DoubleStream;

final class CompositionFeatures {
    public static double[] features(Composition c, ElementTable table) {
        String[] symbols = c.amounts().keySet().toArray(String[]::new);
        double[] f = Arrays.stream(symbols).mapToDouble(c::fraction).toArray();
        DoubleStream.Builder row = DoubleStream.builder();
        for (String property : table.properties()) {
            double[] p = new double[symbols.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = table.value(symbols[i], property);
                if (p[i] != p[i]) {
                    throw new IllegalArgumentException(symbols[i] + " has no " + property);
                }
            }
            double m = 0;
            for (int i = 0; i < p.length; i++) {
                m += f[i] * p[i];
            }
            double away = 0;
            for (int i = 0; i < p.length; i++) {
                away += f[i] * (p[i] - m) * (p[i] - m);
            }
            double[] sorted = p.clone();
            Arrays.sort(sorted);
            row.add(m).add(away).add(sorted[sorted.length - 1] - sorted[0]);
        }
        return row.build().toArray();
    }
}
