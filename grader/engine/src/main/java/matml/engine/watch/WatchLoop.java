package matml.engine.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongSupplier;

/**
 * Answers saves and keys one after the other, on the thread that runs it; other threads say what happened. Saves during
 * an answer gather and become one: the latest state of the files is what counts. An answer that takes long ends early
 * when files were saved meanwhile (nobody waits for the end of a loop that was mended), and at once when q is pressed.
 */
public final class WatchLoop {
    /** So long an answer may take although there is a newer save: ending it costs a start of its JVMs. */
    static final long PATIENCE_NANOS = 1_000_000_000;

    private final Answers answers;
    private final LongSupplier nanos;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    /** Files of a save whose answer was ended early. */
    private final Set<Path> owed = new TreeSet<>();

    private Thread running;
    private boolean quitting;
    private boolean endable;
    private boolean overtaken;
    private long since;

    /** Something that happened. */
    private sealed interface Signal {
        /** Files were saved. */
        record Saved(Set<Path> files) implements Signal {}

        /** Files were saved as they had been. */
        record Unchanged(Set<Path> files) implements Signal {}

        /** A key was pressed. */
        record Key(int key) implements Signal {}
    }

    /** What is done about it. An interrupt ends an answer. */
    public interface Answers {
        /** What comes first. */
        void start() throws InterruptedException;

        /** Files have changed. */
        void saved(Set<Path> files) throws InterruptedException;

        /** Files were saved without a change. */
        void unchanged(Set<Path> files);

        /** Run again. */
        void again() throws InterruptedException;

        /** A hint. */
        void hint() throws InterruptedException;

        /** On to the next exercise. */
        void next() throws InterruptedException;

        /** A key that means nothing. */
        void unknown();

        /** There will be no more keys. */
        void noKeyboard();

        /** What can be pressed: said after every answer. */
        void keys();
    }

    /** An answer that may be ended early. */
    @FunctionalInterface
    private interface Answer {
        void give() throws InterruptedException;
    }

    public WatchLoop(Answers answers) {
        this(answers, System::nanoTime);
    }

    /**
     * @param nanos a clock
     */
    WatchLoop(Answers answers, LongSupplier nanos) {
        this.answers = answers;
        this.nanos = nanos;
    }

    /** Says that files have changed. */
    public void saved(Set<Path> files) {
        signals.add(new Signal.Saved(files));
        endIfOvertaken();
    }

    /** Says that files were saved without a change. */
    public void unchanged(Set<Path> files) {
        signals.add(new Signal.Unchanged(files));
    }

    /** Says that a key was pressed, or {@link Keys#END}. */
    public void pressed(int key) {
        if (key == 'q') {
            quit();
        } else {
            signals.add(new Signal.Key(key));
        }
    }

    /** Ends {@link #run()}, whatever it is doing. */
    public synchronized void quit() {
        quitting = true;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Ends the answer at hand if it takes long and a newer save waits; to be called every now and then. */
    public synchronized void endIfOvertaken() {
        if (endable
                && !overtaken
                && nanos.getAsLong() - since >= PATIENCE_NANOS
                && signals.stream().anyMatch(Signal.Saved.class::isInstance)) {
            overtaken = true;
            running.interrupt();
        }
    }

    /** Goes on until q is pressed. The end of a keyboard that is no terminal ends nothing: files go on being saved. */
    public void run() throws InterruptedException {
        synchronized (this) {
            running = Thread.currentThread();
        }
        try {
            if (!isQuitting()) {
                answers.start();
            }
            while (!isQuitting()) {
                answers.keys();
                answer(signals.take());
            }
        } catch (InterruptedException ended) {
            if (!isQuitting()) {
                throw ended;
            }
        } finally {
            synchronized (this) {
                running = null;
                if (quitting) {
                    // What comes after this is not to be interrupted any more.
                    Thread.interrupted();
                }
            }
        }
    }

    private synchronized boolean isQuitting() {
        return quitting;
    }

    private void answer(Signal signal) throws InterruptedException {
        if (signal instanceof Signal.Saved saved) {
            Set<Path> files = withThoseAfter(saved);
            if (!endably(() -> answers.saved(files))) {
                owed.addAll(files);
            }
        } else if (signal instanceof Signal.Unchanged unchanged) {
            // Where something else has changed, that is news enough.
            if (signals.stream().noneMatch(Signal.Saved.class::isInstance)) {
                answers.unchanged(unchanged.files());
            }
        } else if (signal instanceof Signal.Key key) {
            press(key.key());
        }
    }

    private void press(int key) throws InterruptedException {
        switch (key) {
            case 'r' -> endably(answers::again);
            case 'h' -> endably(answers::hint);
            case 'n' -> endably(answers::next);
            case Keys.END -> answers.noKeyboard();
            default -> answers.unknown();
        }
    }

    /**
     * Gives an answer that a newer save may end.
     *
     * @return whether it came to its own end
     */
    private boolean endably(Answer answer) throws InterruptedException {
        synchronized (this) {
            since = nanos.getAsLong();
            endable = true;
        }
        try {
            answer.give();
            return true;
        } catch (InterruptedException ended) {
            synchronized (this) {
                if (!overtaken || quitting) {
                    throw ended;
                }
            }
            return false;
        } finally {
            synchronized (this) {
                if (overtaken && !quitting) {
                    // It may have come a moment too late to end anything.
                    Thread.interrupted();
                }
                endable = false;
                overtaken = false;
            }
        }
    }

    private Set<Path> withThoseAfter(Signal.Saved first) {
        Set<Path> files = new TreeSet<>(owed);
        owed.clear();
        files.addAll(first.files());
        List<Signal> rest = new ArrayList<>();
        signals.drainTo(rest);
        for (Signal each : rest) {
            if (each instanceof Signal.Saved saved) {
                files.addAll(saved.files());
            } else {
                signals.add(each);
            }
        }
        return files;
    }
}
