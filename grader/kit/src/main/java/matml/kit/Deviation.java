package matml.kit;

/**
 * Why an observation is not what the exercise's text asks for, rendered for people.
 *
 * @param inputs what the student's code was given, {@code "actual = [1.0, 2.0]"}; empty if the situation names none
 * @param expected the expected value with its tolerance
 * @param actual what came back, with its relation to the expected value where that helps
 * @param words the same in words that give away no value: all that a student reads of a hidden check
 * @param where file and line of the student's code where an exception came from, {@code "Losses.java:12"}, or empty
 */
public record Deviation(String inputs, String expected, String actual, String words, String where) {}
