package matml.post01;

/**
 * The rows of a table in three parts, each row by its number from 0.
 *
 * @param train rows a model may learn from, in any order
 * @param validation rows for choosing between models and settings, in any order
 * @param test rows kept for judging the one model that was chosen, in any order
 */
public record Split3(int[] train, int[] validation, int[] test) {
    /** Copies the arrays, so that a later change of the caller's own does not reach the split. */
    public Split3 {
        train = train.clone();
        validation = validation.clone();
        test = test.clone();
    }
}
