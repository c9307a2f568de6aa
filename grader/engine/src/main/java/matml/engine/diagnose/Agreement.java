package matml.engine.diagnose;

/** How far two failing results agree, from "cannot be said" to "the same". */
enum Agreement {
    /** Nothing that both have shown can be compared. */
    UNKNOWN,
    /** Both deviate, in different ways. */
    NONE,
    /** Some deviating observations of the situation agree, others do not. */
    HALF,
    /** The numbers differ, but both are nearly right, to about the same digits. */
    ALIKE,
    /** Numbers that agree to six digits. */
    NEAR,
    /** The same word, or numbers that agree to nine digits. */
    EQUAL;

    boolean matches() {
        return compareTo(ALIKE) >= 0;
    }

    boolean sameValue() {
        return compareTo(NEAR) >= 0;
    }
}
