/*
style: a copy that is changed
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (high.length != low.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        double[] copy = high.clone();
        for (int i = copy.length; i-- > 0; ) {
            copy[i] -= low[i];
        }
        return copy;
    }
}
