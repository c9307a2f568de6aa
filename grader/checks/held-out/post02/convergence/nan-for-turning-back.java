/*
style: changes of 0 first
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double before = medium - coarse;
        double after = fine - medium;
        if (before == 0 || after == 0 || ratio <= 1) {
            throw new IllegalArgumentException("no order");
        }
        if (before / after > 0 && before / after <= 1) {
            throw new IllegalArgumentException("growing");
        }
        return (Math.log(before / after)) / Math.log(ratio);
    }
}
