package matml.engine.submission;

import java.io.IOException;

/** A submission that cannot be graded, with one sentence on why and what to do. */
public final class UnreadableSubmission extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableSubmission(String message) {
        super(message);
    }
}
