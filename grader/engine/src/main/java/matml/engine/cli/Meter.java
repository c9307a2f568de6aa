package matml.engine.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import matml.engine.result.Result;

/** Shows that long work moves: a line for each submission, on a terminal one line that is written over. */
final class Meter {
    private final int all;
    private final PrintWriter err;
    private final boolean live;
    private final LongSupplier nanos;
    private final long started;
    private int done;
    private int graded;
    private int kept;
    private int widest;

    /**
     * @param live whether a line can be written over
     * @param nanos the clock
     */
    Meter(int all, PrintWriter err, boolean live, LongSupplier nanos) {
        this.all = all;
        this.err = err;
        this.live = live;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
    }

    /** One more submission has its result. */
    void graded(Result result, boolean isKept) {
        done++;
        if (isKept) {
            kept++;
        } else {
            graded++;
        }
        String line = done + " of " + all + "  " + result.submission() + ": " + result.score() + " of " + result.max()
                + (isKept ? " (unchanged)" : "") + left();
        if (live) {
            err.print("\r" + line + " ".repeat(Math.max(0, widest - line.length())));
            widest = Math.max(widest, line.length());
        } else {
            err.println(line);
        }
        err.flush();
    }

    /** What is left takes as long as what was graded, submission by submission; what was kept took no time. */
    private String left() {
        int open = all - done;
        if (open == 0 || graded == 0) {
            return "";
        }
        long seconds = Math.round((nanos.getAsLong() - started) / 1e9 / graded * open);
        return ", about " + (seconds < 120 ? seconds + " s" : (seconds + 30) / 60 + " min") + " left";
    }

    /** Ends the line, and says what did not have to be graded. */
    void close() {
        if (live && widest > 0) {
            err.print("\r" + " ".repeat(widest) + "\r");
        }
        if (kept > 0) {
            err.println(kept + " of " + all + " had not changed since the last run and were not graded again"
                    + " (--regrade grades them too).");
        }
        err.flush();
    }
}
