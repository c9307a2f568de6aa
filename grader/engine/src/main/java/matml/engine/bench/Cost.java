package matml.engine.bench;

import java.io.IOException;
import java.util.OptionalLong;

/** Measures work that is done by child processes. */
final class Cost {
    private Cost() {}

    /** Work to measure. */
    @FunctionalInterface
    interface Work {
        /** Works; may return a watch that saw what the system does not add up, else null. */
        ProcessWatch work() throws IOException, InterruptedException;
    }

    /** The wall time of the work, and the CPU time of all processes that ended during it, theirs included. */
    static Usage of(Work work) throws IOException, InterruptedException {
        OptionalLong before = ProcFiles.ticksOfEndedChildren();
        long started = System.nanoTime();
        ProcessWatch watch = work.work();
        double wall = (System.nanoTime() - started) / 1e9;
        OptionalLong after = ProcFiles.ticksOfEndedChildren();
        Double cpu = null;
        if (before.isPresent() && after.isPresent()) {
            cpu = (after.getAsLong() - before.getAsLong()) * ProcFiles.TICK_SECONDS
                    + (watch == null ? 0 : watch.walledSeconds());
        }
        return new Usage(wall, cpu, watch == null ? null : watch.peakKilobytes());
    }
}
