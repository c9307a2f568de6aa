package matml.engine.inspect;

import java.util.regex.Pattern;

/** A pattern of the resource files: plain text in which {@code *} stands for anything. */
record Glob(String text, Pattern pattern) {
    static Glob of(String text) {
        StringBuilder regex = new StringBuilder();
        for (String part : text.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(part.isEmpty() ? "(?:)" : Pattern.quote(part));
        }
        return new Glob(text, Pattern.compile(regex.toString()));
    }

    boolean matches(String candidate) {
        return pattern.matcher(candidate).matches();
    }
}
