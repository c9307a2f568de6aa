/*
title: The scissor adds up all labels it has ever seen
task: 4
covers: []
ask: Apply one learner to two lots of labels. Which labels are in the second mean?
point: A learner starts afresh each time it is applied.
tell: Your sum and count go on from one fit to the next. Start both at 0 inside the function that fits.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        double[] sum = new double[1];
        int[] count = new int[1];
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            for (double label : y) {
                sum[0] += label;
                count[0]++;
            }
            double mean = sum[0] / count[0];
            return row -> mean;
        };
    }
}
