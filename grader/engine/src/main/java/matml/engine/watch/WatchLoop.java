package matml.engine.watch;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;

/**
 * Answers saves and keys one after the other. While one is answered, further saves gather and become one: the latest
 * state of the files is what counts.
 */
public final class WatchLoop {
    /** Something that happened. */
    public sealed interface Signal {
        /** Files were saved. */
        record Saved(Set<Path> files) implements Signal {}

        /** A key was pressed; -1 where the keyboard has ended. */
        record Key(int key) implements Signal {}
    }

    /** What is done about it. */
    public interface Answers {
        /** Files have changed. */
        void saved(Set<Path> files) throws InterruptedException;

        /** Run again. */
        void again() throws InterruptedException;

        /** A hint. */
        void hint() throws InterruptedException;

        /** On to the next exercise. */
        void next() throws InterruptedException;

        /** A key that means nothing. */
        void unknown();

        /** What can be pressed: said after every answer. */
        void keys();
    }

    private final BlockingQueue<Signal> signals;
    private final Answers answers;

    /**
     * @param signals what happened, in order; filled by other threads
     */
    public WatchLoop(BlockingQueue<Signal> signals, Answers answers) {
        this.signals = signals;
        this.answers = answers;
    }

    /** Goes on until q is pressed. The end of a keyboard that is no terminal ends nothing: files go on being saved. */
    public void run() throws InterruptedException {
        answers.keys();
        while (true) {
            Signal signal = signals.take();
            if (signal instanceof Signal.Saved saved) {
                answers.saved(withThoseAfter(saved));
            } else {
                int key = ((Signal.Key) signal).key();
                switch (key) {
                    case 'q' -> {
                        return;
                    }
                    case 'r' -> answers.again();
                    case 'h' -> answers.hint();
                    case 'n' -> answers.next();
                    case -1 -> {
                        continue;
                    }
                    default -> answers.unknown();
                }
            }
            answers.keys();
        }
    }

    private Set<Path> withThoseAfter(Signal.Saved first) {
        Set<Path> files = new LinkedHashSet<>(first.files());
        while (signals.peek() instanceof Signal.Saved) {
            files.addAll(((Signal.Saved) signals.remove()).files());
        }
        return files;
    }
}
