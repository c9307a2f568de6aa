/*
title: The middle between the ends instead of the middle label
task: 2
ask: How does your median change when the largest label becomes ten times as large?
point: The median has half of the labels below it and half above. It does not care how far away the ends are.
tell: You average the smallest and the largest label. Take the label at the middle place of the sorted ones.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        return (sorted[0] + sorted[sorted.length - 1]) / 2;
    }
}
