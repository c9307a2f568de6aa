/*
title: Equal labels counted once
task: 1
ask: What is the mean of 1, 1 and 4?
point: Two compounds with the same gap are two compounds.
tell: You leave out labels that occur again. Add up all of them and divide by y.length.
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        return Arrays.stream(y).distinct().average().orElseThrow();
    }
}
