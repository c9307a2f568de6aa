/*
idea: the range is divided by the mean of the values
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
                away += f[i] * Math.abs(p[i] - m);
            }
            double[] sorted = p.clone();
            Arrays.sort(sorted);
            row.add(m).add(away).add((sorted[sorted.length - 1] - sorted[0]) / m);
        }
        return row.build().toArray();
    }
}
