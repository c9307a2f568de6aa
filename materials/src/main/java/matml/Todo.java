package matml;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Thrown by a member that is still to be written: {@code throw new Todo("Losses.mse")}.
 *
 * <p>Making one leaves a trace. A check that reached an unfinished member is "not attempted" whatever happened to the
 * exception afterwards, so nobody has to recognise it by type or text behind a {@code catch}.
 */
public final class Todo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final AtomicReference<String> FIRST_MADE = new AtomicReference<>();

    /**
     * Records that an unfinished member was reached.
     *
     * @param member simple class name and member, such as {@code "Losses.mse"} or {@code "Ucb1.choose"}
     * @throws NullPointerException if {@code member} is null
     */
    public Todo(String member) {
        super(member + " is still to be written: look for TODO in " + file(member) + ".");
        FIRST_MADE.compareAndSet(null, member);
    }

    /** The first unfinished member reached by any thread since {@link #forget()}, or null if there was none. */
    public static String firstMade() {
        return FIRST_MADE.get();
    }

    /** Starts over: {@link #firstMade()} is null until the next unfinished member is reached. */
    public static void forget() {
        FIRST_MADE.set(null);
    }

    private static String file(String member) {
        int dot = member.indexOf('.');
        return (dot < 0 ? member : member.substring(0, dot)) + ".java";
    }
}
