package matml.post04;

/**
 * What the scores of several folds say together.
 *
 * @param mean their mean, in the unit of the scores
 * @param standardError how far that mean is off, roughly, in the same unit
 */
public record Estimate(double mean, double standardError) {}
