/*
title: The models of one scissor share their shift
task: 4
covers: []
ask: Apply one learner to two lots of labels. What does the first model say afterwards?
point: A learner makes many models. Which variable of yours is made once for each model?
tell: The mean is kept outside of the function that fits, so that the next fit of the same learner overwrites it. Keep
  it in a variable inside.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        double[] shift = new double[1];
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double sum = 0;
            for (double label : y) {
                sum += label;
            }
            shift[0] = sum / y.length;
            return row -> shift[0];
        };
    }
}
