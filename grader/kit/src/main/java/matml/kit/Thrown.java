package matml.kit;

import matml.Todo;

/** An exception that came out of student code, in words. */
record Thrown(Throwable throwable) {
    /**
     * Wraps what student code threw.
     *
     * @throws Todo an unfinished member ends the check at once
     * @throws LinkageError a class that does not fit ends the check at once
     */
    static Thrown by(Throwable throwable) {
        if (throwable instanceof Todo todo) {
            throw todo;
        }
        if (throwable instanceof LinkageError linkage) {
            throw linkage;
        }
        if (throwable instanceof OutOfMemoryError memory) {
            throw memory;
        }
        return new Thrown(throwable);
    }

    boolean refusal() {
        return throwable instanceof IllegalArgumentException || throwable instanceof NullPointerException;
    }

    String word() {
        if (throwable instanceof StackOverflowError) {
            return "called itself without end";
        }
        return "threw " + typeName();
    }

    String text() {
        if (throwable instanceof StackOverflowError) {
            return "it called itself until the stack was full";
        }
        String message;
        try {
            message = throwable.getMessage();
        } catch (Throwable hostile) {
            message = null;
        }
        return typeName() + (message == null || message.isBlank() ? "" : ": " + cut(message));
    }

    /** The innermost line of the student's own code, {@code "Losses.java:12"}, or empty. */
    String where() {
        for (StackTraceElement frame : throwable.getStackTrace()) {
            if (frame.getClassName().startsWith("matml.post") && frame.getFileName() != null) {
                return frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }

    /** The nearest JDK type: the names of a student's own exceptions are theirs to choose. */
    private String typeName() {
        Class<?> type = throwable.getClass();
        while (!type.getName().startsWith("java.")) {
            type = type.getSuperclass();
        }
        return type.getSimpleName();
    }

    private static String cut(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 200) + " ...";
    }
}
