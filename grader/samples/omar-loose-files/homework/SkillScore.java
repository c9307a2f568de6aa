package matml.post01;

public final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return 1 - Losses.mae(actual, model) / Losses.mae(actual, baseline);
    }
}
