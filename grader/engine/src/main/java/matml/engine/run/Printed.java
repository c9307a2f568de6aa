package matml.engine.run;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of what student code prints during a check. A flood costs nothing: what is over the limit is counted. */
final class Printed extends OutputStream {
    private static final int MOST_CHARACTERS = 500;

    /** A character has at most four bytes in UTF-8. */
    private final byte[] kept = new byte[4 * MOST_CHARACTERS];

    private int length;
    private long left;

    @Override
    public synchronized void write(int each) {
        if (length < kept.length) {
            kept[length++] = (byte) each;
        } else {
            left++;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int count) {
        int fits = Math.min(count, kept.length - length);
        System.arraycopy(bytes, offset, kept, length, fits);
        length += fits;
        left += count - fits;
    }

    /** Starts over. */
    synchronized void forget() {
        length = 0;
        left = 0;
    }

    /** The first 500 characters, with a word on what is missing. */
    synchronized String text() {
        String text = new String(kept, 0, length, StandardCharsets.UTF_8);
        if (text.length() <= MOST_CHARACTERS && left == 0) {
            return text;
        }
        return text.substring(0, Math.min(MOST_CHARACTERS, text.length())) + "\n(and more)";
    }
}
