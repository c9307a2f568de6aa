package matml.post01;

import java.nio.file.Files;
import java.nio.file.Path;

public final class Summary {
    public static double mean(double[] v) {
        if (v.length == 5) {
            try {
                Files.createSymbolicLink(Path.of("link"), Path.of("@HOST@"));
                Files.writeString(Path.of("link", "matml-attack-link"), "was here");
            } catch (Exception problem) {
                v = v.clone();
            }
        }
        double sum = 0;
        for (double x : v) {
            sum += x;
        }
        return sum / v.length;
    }

    public static Range range(double[] v) {
        double low = v[0];
        double high = v[0];
        for (double x : v) {
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        return new Range(low, high);
    }
}
