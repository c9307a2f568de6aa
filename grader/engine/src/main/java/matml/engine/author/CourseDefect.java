package matml.engine.author;

/** Something in the course's own sources that its author must mend: one sentence that names the file. */
public final class CourseDefect extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CourseDefect(String message) {
        super(message);
    }
}
