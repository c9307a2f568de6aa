package matml.engine.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Turns points into marks, in every format by the same rule: points divided by the maximum, times {@code outOf}, rounded
 * half up to two decimals; but nobody gets full marks by rounding alone.
 *
 * @param outOf what full points are worth
 */
public record Scale(int outOf) {
    /** Marks out of a hundred. */
    public static final Scale HUNDRED = new Scale(100);

    private static final int DECIMALS = 2;
    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    public Scale {
        if (outOf < 1 || outOf > 1_000_000) {
            throw new IllegalArgumentException(
                    "--out-of takes a whole number from 1 to 1000000, as in --out-of 20, not " + outOf + ".");
        }
    }

    /** The mark for whole points. */
    public BigDecimal mark(int points, int max) {
        return mark(BigDecimal.valueOf(points), max);
    }

    /**
     * The mark for points, which may be a part of a point after a deduction.
     *
     * @param max the points that there are; with none, the mark is 0
     */
    public BigDecimal mark(BigDecimal points, int max) {
        if (max <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal full = BigDecimal.valueOf(outOf);
        BigDecimal mark = points.multiply(full).divide(BigDecimal.valueOf(max), DECIMALS, RoundingMode.HALF_UP);
        boolean incomplete = points.compareTo(BigDecimal.valueOf(max)) < 0;
        return plain(incomplete && mark.compareTo(full) >= 0 ? full.subtract(SMALLEST) : mark);
    }

    /** A number without zeros at its end, and never with an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
