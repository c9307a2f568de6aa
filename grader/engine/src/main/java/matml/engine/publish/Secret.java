package matml.engine.publish;

/**
 * Something that students must not have.
 *
 * @param kind how it is searched for
 * @param what what it is, as in "the name of a hidden check"
 * @param text a name, a phrase with single blanks, or a number
 * @param source where in the course it is
 */
public record Secret(Kind kind, String what, String text, String source) {
    /** How a secret is searched for. */
    public enum Kind {
        /** A whole word: letters, digits, underscores, hyphens. */
        WORD,
        /** A text, however its blanks and lines are broken. */
        PHRASE,
        /** A number, written in a text or compiled into a class. */
        NUMBER
    }
}
