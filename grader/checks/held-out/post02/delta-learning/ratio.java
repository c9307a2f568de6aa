/*
style: a copy of the expensive values, divided in place
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length == 0) {
            throw new IllegalArgumentException("nothing to correct");
        }
        if (low.length != high.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        double[] factor = high.clone();
        int i = 0;
        for (double each : low) {
            factor[i++] /= each;
        }
        return factor;
    }
}
