package matml.engine.report;

import java.io.IOException;

/** A format for the results of a class, for staff. A new format is one class, registered in {@link Reports}. */
public interface ClassReport {
    /** The name it is chosen by, {@code html}. */
    String name();

    /** The ending of its files, without the dot. */
    String extension();

    /** Writes the summary of a class. */
    void write(ClassSummary summary, Appendable out) throws IOException;
}
