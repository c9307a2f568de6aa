/*
style: the root of a ratio of sums
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return 1 - Math.sqrt(squares(actual, model) / squares(actual, baseline));
    }

    private static double squares(double[] labels, double[] said) {
        if (labels.length == 0 || said.length != labels.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += Math.pow(said[i] - labels[i], 2);
        }
        return sum;
    }
}
