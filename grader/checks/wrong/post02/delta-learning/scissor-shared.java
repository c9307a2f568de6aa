/*
title: All scissors share one shift
task: 4
contains: [scissor-shared-by-one-learner]
covers: []
ask: Apply your learner to two lots of labels. What does the first model say afterwards?
point: The shift belongs to the model that was fitted, not to the class.
tell: You keep the mean in a static field, which the next fit overwrites. Keep it in a variable inside the learner.
*/
final class DeltaModel {
    private static double shift;

    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double sum = 0;
            for (double label : y) {
                sum += label;
            }
            shift = sum / y.length;
            return row -> shift;
        };
    }
}
