package matml.engine.report;

import java.io.IOException;
import matml.engine.result.Result;

/**
 * A format for the result of one submission. A new format is one class, registered in {@link Reports}, which also takes
 * out what the reader must not see: a format writes all that it is given.
 */
public interface Report {
    /** The name it is chosen by, {@code md}. */
    String name();

    /** The ending of its files, without the dot. */
    String extension();

    /** Writes a result. */
    void write(Result result, Appendable out) throws IOException;
}
