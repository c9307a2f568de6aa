package matml.engine.compile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What compiling may use.
 *
 * @param wallMillis time for a post
 * @param heapMegabytes heap of the compiling JVM
 * @param stackKilobytes stack of a thread in it
 */
public record CompileLimits(long wallMillis, int heapMegabytes, int stackKilobytes) {
    /** A post takes half a second and a quarter of the heap; bombs take all there is. */
    public static final CompileLimits STANDARD = new CompileLimits(10_000, 256, 2_048);

    /** As it stands in a result document. */
    public Map<String, String> text() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("compileWallPerPost", wallMillis + " ms");
        text.put("compilerHeap", heapMegabytes + " MB");
        return text;
    }
}
