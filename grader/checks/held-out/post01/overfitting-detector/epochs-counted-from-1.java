/*
style: the number is made an index first
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        int index = epoch - 1;
        if (Math.max(0, Math.min(index, c.epochs() - 1)) != index) {
            throw new IllegalArgumentException("epochs are 1 to " + c.epochs());
        }
        return c.validationLoss()[index] - c.trainLoss()[index];
    }
}
