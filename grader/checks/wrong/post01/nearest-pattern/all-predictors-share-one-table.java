/*
title: All predictors share the last table
task: 1
covers: []
ask: Fit a predictor for oxides, then one for sulfides. What does the first one know now?
point: A static field exists once, for all objects of the class together. fit is static, its result need not be.
tell: Your fields are static, so every fit overwrites them for all predictors. Make them fields of the object (without
  static) and set them in a constructor.
*/
final class NearestPatternPredictor {
    private static double[] mean;
    private static double[] deviation;
    private static double[][] rows;
    private static double[] labels;
    private static int k;
    private static Weighting weighting;

    private NearestPatternPredictor(double[][] x, double[] y, int neighbours, Weighting w) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
        rows = new double[x.length][];
        for (int row = 0; row < x.length; row++) {
            rows[row] = standardised(x[row]);
        }
        labels = y.clone();
        k = neighbours;
        weighting = w;
    }
}
