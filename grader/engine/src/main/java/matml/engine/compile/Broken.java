package matml.engine.compile;

import java.util.ArrayList;
import java.util.List;
import matml.engine.result.Result.CompileError;

/**
 * A part of a submission that does not compile.
 *
 * @param what the part as a student knows it: {@code `Losses.mse`}, {@code Losses.java}
 * @param error the first error in it
 */
public record Broken(String what, CompileError error) {
    private static final int MAX_LENGTH = 200;

    /** One sentence for a check that reached it. */
    public String sentence() {
        String reason = reason();
        return error.file().isEmpty()
                ? reason + " So this was not run."
                : reason.substring(0, reason.length() - 1) + ", so this was not run.";
    }

    /** One sentence on what is wrong with it. */
    public String reason() {
        if (error.file().isEmpty()) {
            return error.message();
        }
        String file = error.file().substring(error.file().lastIndexOf('/') + 1);
        String line = error.line() > 0 ? Long.toString(error.line()) : "";
        String place =
                what.equals(file) ? line.isEmpty() ? "" : "line " + line : line.isEmpty() ? file : file + ":" + line;
        return what + " does not compile (" + place + (place.isEmpty() ? "" : ": ") + oneLine(error.message()) + ").";
    }

    /** A compiler's message of several lines as one. */
    static String oneLine(String message) {
        List<String> parts = new ArrayList<>();
        for (String line : message.lines().toList()) {
            String words = line.strip().replaceAll("\\s+", " ");
            // Where a symbol was looked for is the place that is named anyway.
            if (!words.isEmpty() && !words.startsWith("location:")) {
                parts.add(words.startsWith("symbol: ") ? words.substring("symbol: ".length()) : words);
            }
        }
        String separator = message.contains("symbol:") ? ": " : " ";
        String line = String.join(separator, parts);
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + " ...";
    }
}
