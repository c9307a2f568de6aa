/*
title: The size of the gap without its sign
task: 1
covers: []
ask: Can a model do better on the validation part than on the training part? What should the gap say then?
point: Which side is better is half of what a gap tells. Something in your code removes it.
tell: You return the absolute value of the difference. Return the difference itself, which may be negative.
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch >= c.epochs()) {
            throw new IllegalArgumentException("no epoch " + epoch);
        }
        return Math.abs(c.validationLoss()[epoch] - c.trainLoss()[epoch]);
    }
}
