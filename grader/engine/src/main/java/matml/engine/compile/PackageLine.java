package matml.engine.compile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at how a file begins: javac does not mind a class in the wrong package until somebody looks for it. */
final class PackageLine {
    private static final String SPACE = "(?:\\s|//[^\\r\\n]*+|/\\*(?s:.*?)\\*/)*+";
    private static final Pattern PACKAGE = Pattern.compile(SPACE + "package\\s+([\\w.\\s]+?)\\s*;");
    private static final Pattern NO_PACKAGE =
            Pattern.compile(SPACE + "(?:import|public|final|abstract|sealed|strictfp|class|record|enum|interface)\\b");
    private static final Pattern EMPTY = Pattern.compile(SPACE);

    private PackageLine() {}

    /** What is wrong with the package of a text, or null; where the text is no Java at all, that is for javac to say. */
    static String misfit(String text, String wanted) {
        Matcher found = PACKAGE.matcher(text);
        if (found.lookingAt()) {
            String name = found.group(1).replaceAll("\\s", "");
            return name.equals(wanted) ? null : "package " + name + " where package " + wanted + " is needed";
        }
        if (EMPTY.matcher(text).matches()) {
            return "the file is empty";
        }
        return NO_PACKAGE.matcher(text).lookingAt() ? "the line `package " + wanted + ";` is missing" : null;
    }

    /** The line of the package declaration, or 1. */
    static long line(String text) {
        Matcher found = PACKAGE.matcher(text);
        return found.lookingAt() ? text.substring(0, found.start(1)).lines().count() : 1;
    }
}
