/*
title: Halfway between the smallest and the largest value
task: 1
covers: []
ask: Do the values between the smallest and the largest have any say in your result?
point: Nine crystals with small gaps and one with a large gap have their mean near the nine.
tell: You return (min + max) / 2. Add up all values and divide by n.
*/
final class Descriptive {
    public static double mean(double[] x) {
        requireValues(x, 1);
        double least = x[0];
        double most = x[0];
        for (double value : x) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return (least + most) / 2;
    }
}
