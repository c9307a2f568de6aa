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
        OptionalLong busyBefore = ProcFiles.busyTicks();
        OptionalLong before = ProcFiles.ticksOfEndedChildren();
        long started = System.nanoTime();
        ProcessWatch watch = work.work();
        double wall = (System.nanoTime() - started) / 1e9;
        OptionalLong after = ProcFiles.ticksOfEndedChildren();
        OptionalLong busyAfter = ProcFiles.busyTicks();
        Double cpu = null;
        Double others = null;
        if (before.isPresent() && after.isPresent()) {
            cpu = (after.getAsLong() - before.getAsLong()) * ProcFiles.TICK_SECONDS
                    + (watch == null ? 0 : watch.walledSeconds());
            if (busyBefore.isPresent() && busyAfter.isPresent()) {
                double busy = (busyAfter.getAsLong() - busyBefore.getAsLong()) * ProcFiles.TICK_SECONDS;
                others = Math.max(0, busy - cpu) / wall;
            }
        }
        return new Usage(wall, cpu, watch == null ? null : watch.peakKilobytes(), others);
    }
}
