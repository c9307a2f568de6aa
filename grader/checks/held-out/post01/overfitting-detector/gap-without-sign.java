/*
style: the larger loss minus the smaller one
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch > c.epochs() - 1) {
            throw new IllegalArgumentException("there are " + c.epochs() + " epochs");
        }
        double one = c.trainLoss()[epoch];
        double other = c.validationLoss()[epoch];
        return Math.max(one, other) - Math.min(one, other);
    }
}
