/*
style: one minus the quotient, from the back
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length < 1 || high.length != low.length) {
            throw new IllegalArgumentException("lengths " + low.length + ", " + high.length);
        }
        double[] result = new double[high.length];
        for (int k = result.length - 1; k >= 0; k--) {
            result[k] = high[k] / low[k] - 1;
        }
        return result;
    }
}
