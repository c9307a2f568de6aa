/*
style: two sizes
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double before = Math.abs(medium - coarse);
        double after = Math.abs(fine - medium);
        if (after == 0 || after >= before || !(ratio > 1)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(before / after) / Math.log(ratio);
    }
}
