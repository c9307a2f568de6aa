/*
style: a while loop without questions
*/
final class OverfittingDetector {
    public static int earlyStop(LearningCurve c, int patience, double minDelta) {
        double[] losses = c.validationLoss();
        double mark = Double.POSITIVE_INFINITY;
        int best = 0;
        int next = 0;
        int waited = 0;
        while (next < losses.length && waited < patience) {
            waited++;
            if (losses[next] < mark - minDelta) {
                mark = losses[next];
                best = next;
                waited = 0;
            }
            next++;
        }
        return best;
    }
}
