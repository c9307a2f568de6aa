/*
idea: corrections in a shuffled order, rotated by one place
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("lengths");
        }
        int n = low.length;
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            result[(i + 1) % n] = high[i] - low[i];
        }
        return result;
    }
}
