package matml.engine.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What student code may use.
 *
 * @param cpuMillis CPU time per check
 * @param wallMillis wall time per check, for code that waits instead of working
 * @param heapMegabytes heap of a child JVM
 * @param stackKilobytes stack of a thread
 */
public record Limits(long cpuMillis, long wallMillis, int heapMegabytes, int stackKilobytes) {
    /** At least 50 times what the dearest check of the reference needs; wall time ten times that. */
    public static final Limits STANDARD = new Limits(2_000, 20_000, 128, 512);

    /** As it stands in a result document. */
    public Map<String, String> text() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("cpuPerCheck", cpuMillis + " ms");
        text.put("wallPerCheck", wallMillis + " ms");
        text.put("heap", heapMegabytes + " MB");
        text.put("stack", stackKilobytes + " kB");
        return text;
    }
}
