package matml.post01;

/**
 * How much of the baseline's error a model takes away. The idea of comparing with a reference forecast is that of the
 * skill scores of meteorology (Murphy, Mon. Weather Rev. 116, 2417, 1988), here with the mean absolute error.
 */
public final class SkillScore {
    private SkillScore() {}

    /**
     * Skill, {@code 1 - MAE(model) / MAE(baseline)}, both errors against the same measured labels.
     *
     * @param actual the measured labels, n values
     * @param model the predictions of the model that is judged, n values in the same order
     * @param baseline the predictions of the baseline, n values in the same order; not necessarily all equal
     * @return 1 for a perfect model, 0 for one as good as the baseline, negative for a worse one; not a finite number
     *     where the baseline has no error
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double of(double[] actual, double[] model, double[] baseline) {
        double errorOfModel = Losses.mae(actual, model);
        double errorOfBaseline = Losses.mae(actual, baseline);
        return 1.0 - errorOfModel / errorOfBaseline;
    }
}
