package matml.kit;

/**
 * How far a number may be from the expected one: {@code |actual - expected| <= absolute + relative * |expected|}. The
 * same tolerance stands in the exercise's text.
 */
public record Tolerance(double relative, double absolute) {
    /** For plain sums and means: relative 1e-9, and 1e-12 where the expected value is zero. */
    public static final Tolerance SUMS = new Tolerance(1e-9, 1e-12);

    /** Only a relative part. */
    public static Tolerance relative(double relative) {
        return new Tolerance(relative, 0);
    }

    /** Only an absolute part, in the unit of the quantity. */
    public static Tolerance absolute(double absolute) {
        return new Tolerance(0, absolute);
    }

    /**
     * Whether {@code actual} is close enough. NaN is close to nothing: a check that expects NaN says so with
     * {@link NumberSeen#isNaN()}.
     */
    public boolean accepts(double expected, double actual) {
        return Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
    }

    @Override
    public String toString() {
        return relative == 0 ? "absolute tolerance " + text(absolute) : "relative tolerance " + text(relative);
    }

    /** As people write it: 1e-9. */
    private static String text(double tolerance) {
        return Double.toString(tolerance).replace(".0E", "e").replace('E', 'e');
    }
}
