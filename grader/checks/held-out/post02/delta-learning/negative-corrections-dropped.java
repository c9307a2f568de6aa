/*
style: only the rows that need more are filled in
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("lengths");
        }
        double[] missing = new double[high.length];
        for (int i = 0; i < high.length; i++) {
            if (high[i] > low[i]) {
                missing[i] = high[i] - low[i];
            }
        }
        return missing;
    }
}
