package matml.engine.compile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What compiling may use.
 *
 * @param cpuMillis CPU time for a post: on a busy machine the same source takes longer, but not more of it
 * @param heapMegabytes heap of the compiling JVM
 * @param stackKilobytes stack of a thread in it
 */
public record CompileLimits(long cpuMillis, int heapMegabytes, int stackKilobytes) {
    /** A post takes half a second and a quarter of the heap; bombs take all there is. */
    public static final CompileLimits STANDARD = new CompileLimits(10_000, 256, 2_048);

    /** How often the CPU time may pass on the clock, for a compiler that waits instead of working. */
    private static final int PATIENCE = 10;

    /** Time for a post on the clock. */
    public long wallMillis() {
        return PATIENCE * cpuMillis;
    }

    /** As it stands in a result document. */
    public Map<String, String> text() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("compileCpuPerPost", cpuMillis + " ms");
        text.put("compilerHeap", heapMegabytes + " MB");
        return text;
    }
}
