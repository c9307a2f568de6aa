package matml.engine.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files for submissions, whatever these are called: good on Windows, macOS and Linux, different for different
 * submissions (on file systems that ignore case, too), and always the same for the same submission, so that folders of
 * results can be copied together.
 */
public final class FileNames {
    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|index|class");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");
    private static final int LONGEST = 40;
    private static final int HASH_DIGITS = 8;

    private FileNames() {}

    /** The name of a submission's file, without an ending. Names that are not plain lower case get a hash at the end. */
    public static String of(String submission) {
        if (SAFE.matcher(submission).matches() && !RESERVED.matcher(submission).matches()) {
            return submission;
        }
        String letters = UNSAFE.matcher(Normalizer.normalize(Text.line(submission), Normalizer.Form.NFC))
                .replaceAll("-");
        int[] first = letters.codePoints().limit(LONGEST).toArray();
        String start = new String(first, 0, first.length).replaceAll("^-+|-+$", "");
        return (start.isEmpty() ? "" : start + "-") + hash(submission);
    }

    /** A link to a file beside the page: every byte that is not plain is percent-encoded. */
    public static String link(String fileName) {
        StringBuilder link = new StringBuilder();
        for (byte each : fileName.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each >= 'a' && each <= 'z'
                    || each >= 'A' && each <= 'Z'
                    || each >= '0' && each <= '9'
                    || each == '-'
                    || each == '_'
                    || each == '.';
            link.append(plain ? Character.toString(each) : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return link.toString();
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
