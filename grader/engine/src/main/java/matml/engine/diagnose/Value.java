package matml.engine.diagnose;

import java.util.Arrays;
import matml.kit.Observation;
import matml.kit.Relation;

/** A deviating value: a number, the components of one result, or a word. */
final class Value {
    private final double[] numbers;
    private final String word;
    private final int correctDigits;
    private final boolean telling;

    private Value(double[] numbers, String word, int correctDigits, boolean telling) {
        this.numbers = numbers;
        this.word = word;
        this.correctDigits = correctDigits;
        this.telling = telling;
    }

    /**
     * @param right what a correct program shows here, or null if nobody in the corpus has shown it
     */
    static Value of(Observation observation, double[] right) {
        double[] numbers = observation.numbers();
        if (numbers == null) {
            return new Value(null, observation.word(), 0, false);
        }
        boolean comparable = right != null && right.length == numbers.length;
        int digits = comparable ? Integer.MAX_VALUE : 0;
        boolean telling = false;
        for (int i = 0; i < numbers.length; i++) {
            // A component that is right says nothing about the mistake.
            if (!comparable || !close(numbers[i], right[i], Odds.SAME, 0)) {
                telling |= !trivial(numbers[i]);
                digits = comparable ? Math.min(digits, Relation.agreeingDigits(right[i], numbers[i])) : 0;
            }
        }
        boolean nearlyRight = digits >= Odds.NEARLY_RIGHT_DIGITS;
        return new Value(numbers, null, nearlyRight ? Math.min(digits, 15) : 0, telling && !nearlyRight);
    }

    /** Whether another mistake would hardly show the same by chance: a number, but not 0, 1, -1, NaN, infinite. */
    boolean telling() {
        return telling;
    }

    Agreement compare(Value other) {
        if (numbers == null || other.numbers == null) {
            return word != null && word.equals(other.word) ? Agreement.EQUAL : Agreement.NONE;
        }
        if (close(numbers, other.numbers, Odds.SAME)) {
            return Agreement.EQUAL;
        }
        if (nearlyRight() && other.nearlyRight()) {
            // Six digits in common are no wonder here.
            return Math.abs(correctDigits - other.correctDigits) <= 1 ? Agreement.ALIKE : Agreement.NONE;
        }
        return close(numbers, other.numbers, Odds.NEARLY) ? Agreement.NEAR : Agreement.NONE;
    }

    private boolean nearlyRight() {
        return correctDigits >= Odds.NEARLY_RIGHT_DIGITS;
    }

    private static boolean trivial(double number) {
        return number == 0 || Math.abs(number) == 1 || !Double.isFinite(number);
    }

    private static boolean close(double[] some, double[] others, double relative) {
        if (some.length != others.length) {
            return false;
        }
        double noise = some.length == 1 ? 0 : Odds.NOISE * Math.max(largest(some), largest(others));
        for (int i = 0; i < some.length; i++) {
            if (!close(some[i], others[i], relative, noise)) {
                return false;
            }
        }
        return true;
    }

    private static double largest(double[] numbers) {
        return Arrays.stream(numbers)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static boolean close(double one, double other, double relative, double noise) {
        if (one == other || (Double.isNaN(one) && Double.isNaN(other))) {
            return true;
        }
        return Double.isFinite(one)
                && Double.isFinite(other)
                && Math.abs(one - other) <= noise + relative * Math.max(Math.abs(one), Math.abs(other));
    }

    @Override
    public String toString() {
        return numbers == null ? word : Arrays.toString(numbers);
    }
}
