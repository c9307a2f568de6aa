/*
title: The median in the place of the mean
task: 1
covers: []
ask: What happens to your result if the largest value becomes ten times as large?
point: The median is the value in the middle of the sorted ones. The mean feels every value.
tell: You sort and take the middle. This task asks for the sum of all values divided by n.
*/
import java.util.Arrays;

final class Descriptive {
    public static double mean(double[] x) {
        requireValues(x, 1);
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
