/*
style: a scale first
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double before = medium - coarse;
        double after = fine - medium;
        if (before * after <= 0 || Math.abs(after) >= Math.abs(before)) {
            throw new IllegalArgumentException("no order");
        }
        if (!(ratio > 1)) {
            throw new IllegalArgumentException("ratio");
        }
        double scale = Math.log(ratio);
        return Math.log10(before / after) / scale;
    }
}
