/*
style: a loop that overwrites its result
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        if (epoch < 0 || epoch > c.epochs() - 1) {
            throw new IllegalArgumentException("there are " + c.epochs() + " epochs");
        }
        double gap = 0;
        for (int i = 0; i < c.epochs(); i++) {
            gap = c.validationLoss()[i] - c.trainLoss()[i];
        }
        return gap;
    }
}
