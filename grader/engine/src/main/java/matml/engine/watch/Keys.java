package matml.engine.watch;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.Signals;

/**
 * The keyboard: single keys where there is a terminal that can be asked for them, else a letter and Enter. The terminal
 * is as it was before once this is closed, and also when the JVM is ended by Ctrl-C or by closing the window.
 */
public final class Keys implements AutoCloseable {
    /** What is returned at the end of the input. */
    public static final int END = -1;

    /** Native code where it can be loaded (always on Windows), else the program {@code stty}. */
    private static final String PROVIDERS = "jni,exec";

    /** Held, since what is set on a logger that nobody holds is forgotten. */
    private static final Logger LOG = Logger.getLogger("org.jline");

    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final int ESCAPE = 27;
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final long REST_OF_A_SEQUENCE_MILLIS = 20;

    private final InputStream lines;
    private final Optional<Terminal> terminal;
    private Attributes before;
    private Attributes single;
    private Object onContinue;

    private Keys(InputStream lines, Optional<Terminal> terminal) {
        this.lines = lines;
        this.terminal = terminal;
    }

    /**
     * The keys of this process.
     *
     * @param lines standard input, for where there are no single keys
     * @param person whether a person is looking
     */
    public static Keys of(InputStream lines, boolean person) {
        if (person) {
            try {
                Keys keys = new Keys(lines, Optional.of(systemTerminal()));
                keys.makeSingle(keys.terminal.get());
                return keys;
            } catch (IOException | RuntimeException | LinkageError unusual) {
                // A console that is none, or a machine for which there is no native code: lines do as well.
                return new Keys(lines, Optional.empty());
            }
        }
        return new Keys(lines, Optional.empty());
    }

    private static Terminal systemTerminal() throws IOException {
        // What it cannot do here is nothing that a student must read.
        LOG.setLevel(Level.OFF);
        return TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .providers(PROVIDERS)
                .nativeSignals(false)
                .build();
    }

    /** Ctrl-C and Ctrl-Z go on doing what they always do. */
    private void makeSingle(Terminal found) {
        before = found.getAttributes();
        single = new Attributes(before);
        single.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), false);
        single.setControlChar(ControlChar.VMIN, 1);
        single.setControlChar(ControlChar.VTIME, 0);
        found.setAttributes(single);
        // Who stops the watch with Ctrl-Z gets it back with the shell's idea of a terminal.
        onContinue = Signals.register("CONT", () -> found.setAttributes(single));
    }

    /** Whether a key works without Enter. */
    public boolean isSingle() {
        return terminal.isPresent();
    }

    /** The next key in lower case, waiting for it; {@link #END} at the end of the input. */
    public int next() throws IOException {
        return terminal.isPresent() ? nextKey(terminal.get().reader()) : nextLine();
    }

    private static int nextKey(NonBlockingReader reader) throws IOException {
        int key;
        do {
            // A read without an end would keep the terminal from being closed.
            key = reader.read(LOOK_EVERY_MILLIS);
        } while (key == NonBlockingReader.READ_EXPIRED || key == '\n' || key == '\r');
        if (key == ESCAPE) {
            // Arrows and function keys are several characters, which mean something else one by one.
            while (reader.peek(REST_OF_A_SEQUENCE_MILLIS) >= 0) {
                reader.read(REST_OF_A_SEQUENCE_MILLIS);
            }
        }
        if (key == CTRL_C || key == CTRL_D) {
            return 'q';
        }
        return key < 0 ? END : Character.toLowerCase(key);
    }

    /** The first letter of the next line that has one. */
    private int nextLine() throws IOException {
        int first = 0;
        while (true) {
            int read = lines.read();
            if (read < 0) {
                return first == 0 ? END : first;
            }
            if (read == '\n' && first != 0) {
                return first;
            }
            if (first == 0 && !Character.isWhitespace(read)) {
                first = Character.toLowerCase(read);
            }
        }
    }

    @Override
    public void close() {
        if (terminal.isPresent()) {
            Signals.unregister("CONT", onContinue);
            try {
                terminal.get().setAttributes(before);
                terminal.get().close();
            } catch (IOException | RuntimeException gone) {
                // A terminal that was closed needs no restoring.
                return;
            }
        }
    }
}
