package matml.engine.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a running process from time to time, on Linux: its peak memory, and the CPU time of processes below it whose
 * time nobody adds up. The walls of a sandbox are such a place: when they fall, the kernel ends all that is inside
 * without charging it to anybody.
 */
final class ProcessWatch implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 20;

    /** Reading it costs more, and it only grows. */
    private static final int PEAK_EVERY = 5;

    private final long pid;
    private final int ownNamespaces =
            ProcFiles.namespaces(ProcessHandle.current().pid());
    private final Map<Long, Long> ticks = new HashMap<>();
    private final Map<Long, Boolean> walled = new HashMap<>();
    private final Thread thread = new Thread(this::look, "watch");
    private Long peakKilobytes;
    private volatile boolean ended;

    ProcessWatch(long pid) {
        this.pid = pid;
        thread.setDaemon(true);
        if (ownNamespaces > 0) {
            thread.start();
        }
    }

    private void look() {
        for (int turn = 0; !ended; turn++) {
            below(pid);
            if (turn % PEAK_EVERY == 0) {
                ProcFiles.peakKilobytes(pid).ifPresent(peak -> peakKilobytes = peak);
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException close) {
                return;
            }
        }
    }

    private void below(long parent) {
        List<Long> children = ProcFiles.children(parent);
        for (long child : children) {
            if (walled.computeIfAbsent(child, each -> ProcFiles.namespaces(each) > ownNamespaces)) {
                ProcFiles.ticks(child).ifPresent(now -> ticks.merge(child, now, Math::max));
            }
            below(child);
        }
    }

    /** The most memory of the process itself that was seen; null where the system does not tell. */
    Long peakKilobytes() {
        return peakKilobytes;
    }

    /**
     * CPU seconds of the processes behind walls. Half a look was missed of each that worked, and half a tick of its user
     * and of its system time each was cut off: that is put on top.
     */
    double walledSeconds() {
        double missed = LOOK_EVERY_MILLIS / 2e3 + ProcFiles.TICK_SECONDS;
        return ticks.values().stream()
                .filter(each -> each > 0)
                .mapToDouble(each -> each * ProcFiles.TICK_SECONDS + missed)
                .sum();
    }

    @Override
    public void close() {
        ended = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
