/*
style: three lists, joined
*/
import java.util.Arrays;
import java.util.stream.Stream;

final class CompositionFeatures {
    public static double[] features(Composition c, ElementTable table) {
        String[] symbols = c.amounts().keySet().toArray(String[]::new);
        double[] f = Arrays.stream(symbols).mapToDouble(c::fraction).toArray();
        List<Double> means = new ArrayList<>();
        List<Double> deviations = new ArrayList<>();
        List<Double> ranges = new ArrayList<>();
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
            means.add(m);
            deviations.add(away);
            ranges.add(sorted[sorted.length - 1] - sorted[0]);
        }
        return Stream.of(means, deviations, ranges)
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
