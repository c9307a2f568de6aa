package matml.engine.author;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Spreads work over the processors; every worker has a bench of its own. */
public final class Workers {
    /** Every worker runs a compiler and a child JVM. */
    private static final int MOST = 4;

    private Workers() {}

    /** Makes a bench. */
    @FunctionalInterface
    public interface Supply<B> {
        B get() throws IOException;
    }

    /** Works on one thing. */
    @FunctionalInterface
    public interface Work<B, T> {
        void on(B bench, T thing) throws IOException, InterruptedException;
    }

    /**
     * Works on all things, in their order as far as there are workers.
     *
     * @throws IOException if making a bench or working failed so; what others have begun is finished first
     * @throws RuntimeException the same for other failures
     */
    public static <B extends Closeable, T> void forEach(Collection<T> things, Supply<B> benches, Work<B, T> work)
            throws IOException, InterruptedException {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(things);
        int workers = Math.min(Math.min(Runtime.getRuntime().availableProcessors(), MOST), things.size());
        if (workers == 0) {
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(() -> {
                    try (B bench = benches.get()) {
                        for (T thing = waiting.poll(); thing != null; thing = waiting.poll()) {
                            work.on(bench, thing);
                        }
                        return null;
                    } finally {
                        // After a failure nobody begins anything new.
                        waiting.clear();
                    }
                }));
            }
            for (Future<?> each : running) {
                await(each);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<?> work) throws IOException, InterruptedException {
        try {
            work.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof IOException e) {
                throw e;
            }
            if (cause instanceof InterruptedException e) {
                throw e;
            }
            if (cause instanceof RuntimeException e) {
                throw e;
            }
            if (cause instanceof Error e) {
                throw e;
            }
            throw new IllegalStateException(cause);
        }
    }
}
