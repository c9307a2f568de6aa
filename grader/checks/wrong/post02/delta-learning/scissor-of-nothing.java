/*
title: A scissor without labels
task: 4
covers: []
ask: What is the mean of no labels, and who finds out that your scissor was fitted to none?
point: 0 divided by 0 is NaN, and that NaN turns up far away from its cause.
tell: You do not look whether there are labels. Refuse to fit none with an IllegalArgumentException, in the learner.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            double sum = 0;
            for (double label : y) {
                sum += label;
            }
            double mean = sum / y.length;
            return row -> mean;
        };
    }
}
