/*
style: two sums
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        double left = 0;
        double floor = 0;
        for (int i = 0; i < actual.length; i++) {
            left += Math.abs(model[i] - actual[i]);
            floor += Math.abs(baseline[i] - actual[i]);
        }
        return floor / left;
    }
}
