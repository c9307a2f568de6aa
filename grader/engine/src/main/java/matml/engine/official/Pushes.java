package matml.engine.official;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** What a server wrote down about pushes. */
public interface Pushes {
    /**
     * A push.
     *
     * @param commit what the branch was on afterwards, or null where it was deleted
     */
    record Push(String commit, Instant time) {}

    /**
     * The last push to a branch that is not after a moment; empty if there was none.
     *
     * @param reference {@code refs/heads/main}
     * @throws IOException if the server does not tell, in one sentence
     */
    Optional<Push> lastUntil(String repository, String reference, Instant moment) throws IOException;
}
