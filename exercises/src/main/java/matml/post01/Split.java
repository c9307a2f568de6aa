package matml.post01;

/**
 * The rows of a table in two parts, each row by its number from 0.
 *
 * <p>A split takes whatever it is given: {@link Splitter} makes sound ones and finds the leaks of others.
 *
 * @param train rows a model may learn from, in any order
 * @param test rows kept for judging the finished model, in any order
 */
public record Split(int[] train, int[] test) {
    /** Copies the arrays, so that a later change of the caller's own does not reach the split. */
    public Split {
        train = train.clone();
        test = test.clone();
    }
}
