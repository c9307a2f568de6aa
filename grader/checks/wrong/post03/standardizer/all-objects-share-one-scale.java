/*
title: All standardizers share the last scale
task: 1
covers: P3.7
ask: Fit one object to oxides and one to sulfides. What does the first one know now?
point: A static field exists once, for all objects of the class together.
tell: Your fields are static, so every fit overwrites them for all. Make them fields of the object and set them in its
  constructor.
*/
final class Standardizer {
    private static double[] mean;
    private static double[] deviation;

    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
    }
}
