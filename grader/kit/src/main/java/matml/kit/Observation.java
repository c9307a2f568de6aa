package matml.kit;

/**
 * One value that a check observed of the student's code: a number (or the components of one result) or a word.
 *
 * @param situation the input it was observed on; all observations of one situation are explained together
 * @param fixed whether the situation is the same for every seed; only fixed situations take part in a diagnosis
 * @param name what was observed
 * @param numbers the components of a numeric result, or null
 * @param word a property or event in words ("threw IllegalArgumentException", "always"), or null
 * @param deviation null if the value is what the text asks for
 */
public record Observation(
        String situation, boolean fixed, String name, double[] numbers, String word, Deviation deviation) {
    public Observation {
        if ((numbers == null) == (word == null)) {
            throw new IllegalArgumentException("an observation is either numbers or a word");
        }
        numbers = numbers == null ? null : numbers.clone();
    }

    /** Whether the observed value is what the exercise's text asks for. */
    public boolean ok() {
        return deviation == null;
    }
}
