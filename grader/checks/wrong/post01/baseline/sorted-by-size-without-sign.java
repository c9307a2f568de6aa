/*
title: Sorted without the sign
task: 2
ask: Which comes first when you sort -3 and 1?
point: Formation energies are negative. Which number does your order compare?
tell: You sort the labels by their absolute value. Sort them as they are, as Arrays.sort does.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = Arrays.stream(y)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(Math::abs))
                .mapToDouble(Double::doubleValue)
                .toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
