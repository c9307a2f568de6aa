/*
title: Negative predictions are set to 0
task: 1
covers: []
ask: A gap is never negative. Is a prediction of this model never negative, too?
point: The text asks for w·x + b as it is. A prediction that is cut off hides from the loss in which direction it is
  wrong.
tell: You replace negative predictions by 0. Return w·x + b unchanged: the loss has to see how far it is off.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            predictions[i] = Math.max(0, m.predict(x[i]));
        }
        return predictions;
    }
}
