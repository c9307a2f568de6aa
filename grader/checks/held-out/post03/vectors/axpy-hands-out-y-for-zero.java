/*
style: a copy is made at the first change only
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] result = y;
        for (int i = 0; i < y.length; i++) {
            if (s * x[i] != 0) {
                if (result == y) {
                    result = y.clone();
                }
                result[i] = s * x[i] + y[i];
            }
        }
        return result;
    }
}
