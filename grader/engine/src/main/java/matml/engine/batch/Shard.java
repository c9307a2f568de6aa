package matml.engine.batch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of several machines that share the work on a class. Which machine grades a submission depends on its name alone,
 * so that one more submission moves no other.
 *
 * @param number 1 to {@code of}
 * @param of how many machines there are
 */
public record Shard(int number, int of) {
    /** All the work on one machine. */
    public static final Shard ALL = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /**
     * Reads {@code 2/4}.
     *
     * @throws IllegalArgumentException in one sentence
     */
    public static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            int of = Integer.parseInt(matcher.group(2));
            if (number >= 1 && number <= of) {
                return new Shard(number, of);
            }
        }
        throw new IllegalArgumentException(
                "--shard takes i/n, as in --shard 2/4 for the second of four machines, not '" + text + "'.");
    }

    /** Whether a submission falls to this machine. */
    public boolean has(String submission) {
        CRC32 sum = new CRC32();
        sum.update(submission.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % of == number - 1;
    }
}
