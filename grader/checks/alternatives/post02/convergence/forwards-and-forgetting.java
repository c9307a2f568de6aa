/*
style: forwards through the settings, forgets the answer at each value too far away; settings of all quantities at
  once; one fraction instead of a correction
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        double best = values[values.length - 1];
        int answer = -1;
        for (int i = 0; i < values.length - 1; i++) {
            boolean near = best - tolerance <= values[i] && values[i] <= best + tolerance;
            answer = !near ? -1 : answer < 0 ? i : answer;
        }
        return answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (values.length != tolerances.length || values.length == 0) {
            throw new IllegalArgumentException("one tolerance for each quantity");
        }
        int n = values[0].length;
        for (int k = 0; k < values.length; k++) {
            if (values[k].length != n || n < 2 || !(tolerances[k] >= 0)) {
                throw new IllegalArgumentException("row " + k);
            }
        }
        int answer = n - 1;
        for (int s = n - 2; s >= 0 && answer == s + 1; s--) {
            boolean near = true;
            for (int k = 0; k < values.length; k++) {
                near &= Math.abs(values[k][s] - values[k][n - 1]) <= tolerances[k];
            }
            answer = near ? s : answer;
        }
        return answer < n - 1 ? OptionalInt.of(answer) : OptionalInt.empty();
    }

    public static double order(double coarse, double medium, double fine, double ratio) {
        double before = medium - coarse;
        double after = fine - medium;
        if (before * after <= 0 || Math.abs(after) >= Math.abs(before)) {
            throw new IllegalArgumentException("no order");
        }
        if (!(ratio > 1)) {
            throw new IllegalArgumentException("ratio");
        }
        return (Math.log(Math.abs(before)) - Math.log(Math.abs(after))) / Math.log(ratio);
    }

    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (Double.isNaN(ratio) || ratio <= 1) {
            throw new IllegalArgumentException("ratio");
        }
        if (Double.isNaN(order) || order <= 0) {
            throw new IllegalArgumentException("order");
        }
        double power = Math.pow(ratio, order);
        return (power * fine - medium) / (power - 1);
    }
}
