/*
title: Equal labels counted once in the median
task: 2
ask: What is the median of 1, 1, 1, 4 and 5?
point: A set, or distinct(), drops labels that occur again. Two compounds with the same gap are two compounds.
tell: You leave out labels that occur again. Sort a copy of all of y.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = Arrays.stream(y).distinct().sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
