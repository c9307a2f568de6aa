package matml.engine.report;

/** Who reads a report. */
public enum Audience {
    /** Sees of hidden checks the title, the verdict, the message and the diagnosis, never inputs or values. */
    STUDENT,
    /** Sees everything. */
    STAFF
}
