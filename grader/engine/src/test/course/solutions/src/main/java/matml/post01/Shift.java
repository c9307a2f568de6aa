package matml.post01;

/** Shift of a column. */
public final class Shift {
    private Shift() {}

    /** The values less their mean. */
    public static double[] centred(double[] values) {
        // BEGIN SOLUTION task 1: subtract the mean
        double mean = Summary.mean(values);
        double[] centred = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            centred[i] = values[i] - mean;
        }
        return centred;
        // END SOLUTION
    }
}
