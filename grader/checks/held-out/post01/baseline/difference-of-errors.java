/*
style: row by row
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        double gain = 0;
        for (int i = 0; i < actual.length; i++) {
            gain += Math.abs(baseline[i] - actual[i]) - Math.abs(model[i] - actual[i]);
        }
        return gain / actual.length;
    }
}
