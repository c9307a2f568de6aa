/*
style: an if in the place of the loop
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        boolean usable = Double.isFinite(learningRate) && learningRate > 0 && epochs >= 0;
        if (!usable || x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("this cannot be trained");
        }
        double[] losses = new double[epochs];
        LinearModel zero = new LinearModel(new double[x[0].length], 0);
        LinearModel after = zero;
        if (epochs > 0) {
            losses[0] = loss(zero, x, y);
            after = step(zero, gradient(zero, x, y), learningRate);
        }
        return new TrainingLog(after, losses);
    }
}
