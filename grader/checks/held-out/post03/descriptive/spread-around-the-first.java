/*
style: shifted by the first value against lost digits, without the correction that belongs to a shift
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double shift = x[0];
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += Math.pow(x[i] - shift, 2);
        }
        return sum / (x.length - 1);
    }
}
