/*
title: Both arrays are sorted first
task: 3
covers: []
ask: Which y belongs to the smallest x of your sorted array?
point: Value i of x and value i of y come from the same material. Sorting each array by itself makes new pairs.
tell: You sort x and y. Leave the order as it is: a covariance is about pairs.
*/
import java.util.Arrays;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double[] sortedX = x.clone();
        double[] sortedY = y.clone();
        Arrays.sort(sortedX);
        Arrays.sort(sortedY);
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (sortedX[i] - meanX) * (sortedY[i] - meanY);
        }
        return sum / (x.length - 1);
    }
}
