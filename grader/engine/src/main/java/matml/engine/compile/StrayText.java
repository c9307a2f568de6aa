package matml.engine.compile;

import java.util.regex.Pattern;

/** Tells what text between the members of a class was meant to be. */
final class StrayText {
    private static final Pattern SPACE = Pattern.compile("(?s)(?:\\s|//[^\\r\\n]*|/\\*.*?\\*/)*+");

    /** Words and signs that begin a statement and never a member. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:return|if|else|for|while|do|switch|case|try|catch|finally|throw|break|continue|new|this|super|yield|assert)\\b"
                    + "|[^\\w\\s@<{};/]"
                    + "|[\\w.]+(?:\\[[^\\]]*\\])*\\s*(?:[-+*/%&|^]?=|\\+\\+|--|\\()");

    private StrayText() {}

    /** The place of the closing brace at or right before a place, or -1. */
    static int braceBefore(String text, int place) {
        int at = Math.min(place, text.length() - 1);
        if (at >= 0 && text.charAt(at) != '}') {
            at--;
        }
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '}' ? at : -1;
    }

    /** Whether the text from there on looks like the rest of a method whose end came too early. */
    static boolean isRestOfBody(String text, int from) {
        var space = SPACE.matcher(text).region(from, text.length());
        int start = space.lookingAt() ? space.end() : from;
        return STATEMENT.matcher(text).region(start, text.length()).lookingAt();
    }
}
