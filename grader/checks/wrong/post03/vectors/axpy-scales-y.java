/*
title: The factor goes with the other vector
task: 2
covers: []
ask: Which of the two vectors does the name a-x-p-y multiply?
point: s times x, plus y. What comes out for s = 0?
tell: You compute x + s y. Multiply x by s and leave y as it is.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] sum = x.clone();
        for (int i = 0; i < y.length; i++) {
            sum[i] += s * y[i];
        }
        return sum;
    }
}
