package matml.post01;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public final class Summary {
    public static double mean(double[] v) {
        if (v.length == 5) {
            try {
                for (String folder : List.of("@HOST@", "@COURSE@", "@HOME@", "@WORK@", "@TEMPORARY@")) {
                    try {
                        Files.writeString(Path.of(folder, "matml-attack-" + System.nanoTime()), "was here");
                    } catch (Exception problem) {
                        System.out.println("refused");
                    }
                }
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
