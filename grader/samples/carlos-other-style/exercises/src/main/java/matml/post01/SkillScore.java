package matml.post01;

public final class SkillScore {
    private SkillScore() {}

    public static double of(double[] actual, double[] model, double[] baseline) {
        double reference = Losses.mae(actual, baseline);
        return (reference - Losses.mae(actual, model)) / reference;
    }
}
