/*
title: All results are the same array
task: 2
covers: []
ask: Where does the array that you return come from, and how many of them are there?
point: A `static` array exists once. The second call writes over what the first caller still holds.
tell: You return an array that is kept between calls. Make a new one in each call.
*/
final class Vectors {
    private static double[] sum = new double[0];

    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        if (sum.length != x.length) {
            sum = new double[x.length];
        }
        for (int i = 0; i < x.length; i++) {
            sum[i] = s * x[i] + y[i];
        }
        return sum;
    }
}
