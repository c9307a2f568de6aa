package matml.engine.watch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The keyboard: single keys where the terminal can be asked for them ({@code stty}, on Linux and macOS), else a letter
 * and Enter. No native code of our own or of a library, which newer JDKs warn about on every start.
 */
public final class Keys implements AutoCloseable {
    private static final File TERMINAL = new File("/dev/tty");
    private static final long STTY_SECONDS = 5;

    private final InputStream in;
    private final Optional<String> before;
    private final Thread restore = new Thread(this::restore, "terminal");

    private Keys(InputStream in, Optional<String> before) {
        this.in = in;
        this.before = before;
    }

    /**
     * The keys of this process.
     *
     * @param terminal whether a person is looking
     */
    public static Keys of(InputStream in, boolean terminal) {
        Optional<String> state = terminal && TERMINAL.exists() ? stty("-g") : Optional.empty();
        Keys keys = new Keys(
                in, state.filter(known -> stty("-icanon", "-echo", "min", "1").isPresent()));
        if (keys.isSingle()) {
            // Ctrl-C ends the JVM without asking anybody.
            Runtime.getRuntime().addShutdownHook(keys.restore);
        }
        return keys;
    }

    /** Whether a key works without Enter. */
    public boolean isSingle() {
        return before.isPresent();
    }

    /** The next key in lower case, waiting for it; -1 at the end of the input. */
    public int next() throws IOException {
        int key = in.read();
        // Behind a letter and Enter comes the end of the line.
        while (key == '\n' || key == '\r') {
            key = in.read();
        }
        return key < 0 ? -1 : Character.toLowerCase(key);
    }

    private static Optional<String> stty(String... arguments) {
        try {
            List<String> command = new java.util.ArrayList<>(List.of("stty"));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .redirectInput(TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(STTY_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void restore() {
        before.ifPresent(Keys::stty);
    }

    @Override
    public void close() {
        restore();
        if (isSingle()) {
            try {
                Runtime.getRuntime().removeShutdownHook(restore);
            } catch (IllegalStateException endsAlready) {
                return;
            }
        }
    }
}
