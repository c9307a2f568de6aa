package matml.post02;

/**
 * The complementary error function, which the JDK lacks. Given code, nothing is to be written here.
 *
 * <p>Abramowitz and Stegun, Handbook of Mathematical Functions (1964): series 7.1.6, continued fraction 7.1.14.
 */
public final class ErrorFunction {
    /** From here on the continued fraction needs few terms, and the series would lose digits. */
    private static final double SERIES_ENDS = 2;

    private ErrorFunction() {}

    /**
     * {@code erfc(x) = 1 - erf(x)}: 2 far left, 1 at 0, and from 0 on it falls faster than {@code exp(-x^2)}.
     *
     * @param x any number
     * @return the value, correct to a relative 1e-12
     */
    public static double erfc(double x) {
        if (x < 0) {
            return 2 - erfc(-x);
        }
        return x < SERIES_ENDS ? 1 - series(x) : continuedFraction(x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; term > 1e-17 * sum; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
    }

    private static double continuedFraction(double x) {
        double fraction = x;
        for (int n = (int) (6 + 240 / (x * x)); n > 0; n--) {
            fraction = x + n / 2.0 / fraction;
        }
        return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
    }
}
