/*
title: The caller's array is sorted
task: 2
covers: E3.2
ask: In which order are the labels after fit, and to which materials do they belong then?
point: Arrays.sort sorts the array that it is given. The rows of x stay where they are, and labels and rows no longer
  match.
tell: You sort y itself. Sort y.clone() and take the middle of that.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        Arrays.sort(y);
        int half = y.length / 2;
        return y.length % 2 == 1 ? y[half] : (y[half - 1] + y[half]) / 2;
    }
}
