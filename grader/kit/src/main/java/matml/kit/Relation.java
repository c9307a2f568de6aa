package matml.kit;

import java.util.Locale;

/** How a wrong number relates to the right one: the shared vocabulary of messages. */
public final class Relation {
    private Relation() {}

    /** The number and its relation to the expected one: {@code "0.066 = 4.000 x expected"}. */
    public static String text(double expected, double actual) {
        if (!Double.isFinite(actual)) {
            return Double.toString(actual);
        }
        int digits = agreeingDigits(expected, actual);
        if (digits >= 4) {
            return actual + ": correct to about " + digits + " digits";
        }
        if (expected != 0 && actual != 0) {
            double ratio = actual / expected;
            if (Math.abs(ratio) >= 1e-3 && Math.abs(ratio) < 1e4) {
                return actual + " = " + String.format(Locale.ROOT, "%.3f", ratio) + " x expected";
            }
        }
        return Double.toString(actual);
    }

    /** The relation in words that give away no value. */
    public static String words(String what, double expected, double actual, Tolerance tolerance) {
        if (Double.isNaN(actual)) {
            return what + " is NaN, not a number";
        }
        if (Double.isInfinite(actual)) {
            return what + " is infinite";
        }
        int digits = agreeingDigits(expected, actual);
        if (digits >= 4) {
            return what + " is correct to about " + digits + " digits, which is not enough: " + tolerance
                    + ". The idea is right; accuracy is lost on the way";
        }
        if (expected != 0 && actual == 0) {
            return what + " is zero and should not be";
        }
        if (close(actual, -expected)) {
            return what + " has the wrong sign";
        }
        if (close(actual, 2 * expected)) {
            return what + " is twice what it should be";
        }
        if (close(actual, expected / 2)) {
            return what + " is half of what it should be";
        }
        return what + " differs from the expected value: too " + (actual > expected ? "large" : "small");
    }

    /** How many leading digits agree: 0 to 15. */
    public static int agreeingDigits(double expected, double actual) {
        if (expected == actual) {
            return 15;
        }
        if (expected == 0 || !Double.isFinite(actual)) {
            return 0;
        }
        double error = Math.abs((actual - expected) / expected);
        return (int) Math.max(0, Math.min(15, Math.floor(-Math.log10(error))));
    }

    private static boolean close(double actual, double expected) {
        return expected != 0 && Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);
    }
}
