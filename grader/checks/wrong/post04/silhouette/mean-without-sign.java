/*
title: The mean of the sizes, without signs
task: 3
covers: []
ask: Every row sits in the wrong cluster. Is your mean above or below 0?
point: A negative value has to pull the mean down.
tell: Average the values as they are, without Math.abs.
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        double sum = 0;
        for (double each : values(x, label)) {
            sum += Math.abs(each);
        }
        return sum / x.length;
    }
}
