package matml.engine.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a student repository that are the same for every course. */
final class Templates {
    private static final Pattern BLANK = Pattern.compile("@([a-z][a-z.-]*)@");

    private Templates() {}

    /** The text of a file beside this class. */
    static String text(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same, with every {@code @name@} filled in. */
    static String filled(String name, Map<String, String> values) {
        return BLANK.matcher(text(name)).replaceAll(blank -> {
            String value = values.get(blank.group(1));
            if (value == null) {
                throw new IllegalStateException(name + " asks for " + blank.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
