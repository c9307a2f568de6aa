/*
style: streams
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        return Arrays.stream(at)
                .map(each -> {
                    double up = f.applyAsDouble(Arrays.stream(at).map(x -> x + h).toArray());
                    double down = f.applyAsDouble(Arrays.stream(at).map(x -> x - h).toArray());
                    return (up - down) / (2 * h);
                })
                .toArray();
    }
}
