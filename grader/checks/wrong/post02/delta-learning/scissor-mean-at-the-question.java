/*
title: The mean is taken when somebody asks
task: 4
covers: []
ask: What does your model say after the caller has filled the array of labels with other numbers?
point: A model has learned when the learner returns it. What it needs later it must have by then.
tell: You keep the caller's labels and average them at every question. Compute the mean when the learner is applied,
  and return a function that only says it.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            return row -> {
                double sum = 0;
                for (double label : y) {
                    sum += label;
                }
                return sum / y.length;
            };
        };
    }
}
