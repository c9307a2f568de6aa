package matml.post01;

public final class SkillScore {
    private SkillScore() {}

    static double of(double[] actual, double[] model, double[] baseline) {
        double mine = Losses.mae(actual, model);
        double floor = Losses.mae(actual, baseline);
        return (floor - mine) / floor;
    }
}
