package matml.engine.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Where answers come from: standard input, be it a terminal or a file. */
final class Keyboard {
    private static final int LONGEST = 1_000;

    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /** The next line, cut where it is endless; null at the end of the input (Ctrl-D; on Windows Ctrl-Z). */
    String line() throws IOException {
        String line = in.readLine();
        return line == null || line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** Whether the person agrees; anything but yes is a no, the end of the input too. */
    boolean agrees() throws IOException {
        String answer = line();
        return answer != null && answer.strip().matches("(?i)y(es)?");
    }
}
