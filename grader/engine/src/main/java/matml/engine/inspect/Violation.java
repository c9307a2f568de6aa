package matml.engine.inspect;

/**
 * A use of something that is not allowed.
 *
 * @param file the student's file, {@code Losses.java}
 * @param line its line, or 0 if the class file does not say
 * @param member what it stands in, {@code Losses.mse}; {@code Losses} for the class itself
 * @param used what was used, {@code java.io.File} or {@code java.lang.System.exit}
 * @param rule stable id of the rule, such as {@code files}
 * @param advice why, and what to use instead: the rest of the sentence "X is not allowed here: "
 */
public record Violation(String file, int line, String member, String used, String rule, String advice) {
    /** What was used as a student writes it: without {@code java.lang}, constructors with {@code new}. */
    public String shown() {
        String name = used.matches("java\\.lang\\.[A-Z].*") ? used.substring("java.lang.".length()) : used;
        return name.endsWith(".new") ? "new " + name.substring(0, name.length() - ".new".length()) : name;
    }

    /** The place as people read it: {@code Losses.java:12}. */
    public String where() {
        return line == 0 ? file : file + ":" + line;
    }

    /** What the student reads of it. */
    public String message() {
        String name = shown();
        return (name.startsWith("a ") ? "A " + name.substring(2) : name) + " is not allowed here: " + advice;
    }
}
