/*
style: the curves one after the other
*/
final class OverfittingDetector {
    public static double generalisationGap(LearningCurve c, int epoch) {
        double gap = -c.trainLoss()[epoch];
        gap += c.validationLoss()[epoch];
        return gap;
    }
}
