/*
title: The multiple is subtracted
task: 2
covers: []
ask: What comes out for s = 1, x = (1), y = (1)?
point: A descent has a minus sign because it calls this method with a negative s. The method itself adds.
tell: You compute y − s x. Add instead.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] sum = y.clone();
        for (int i = 0; i < x.length; i++) {
            sum[i] -= s * x[i];
        }
        return sum;
    }
}
