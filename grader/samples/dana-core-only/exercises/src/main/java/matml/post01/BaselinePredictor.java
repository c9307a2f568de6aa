package matml.post01;

import java.util.Arrays;
import matml.ml.Regressor;

public final class BaselinePredictor implements Regressor {
    private double value;

    public enum Kind {
        MEAN,
        MEDIAN
    }

    private BaselinePredictor(double constant) {
        this.value = constant;
    }

    public static BaselinePredictor fit(double[] y, Kind kind) {
        int n = y.length;
        if (n == 0) throw new IllegalArgumentException("n = 0");
        if (kind == Kind.MEDIAN) {
            double[] s = y.clone();
            Arrays.sort(s);
            return new BaselinePredictor((s[(n - 1) / 2] + s[n / 2]) / 2); // the same one twice if n is odd
        }
        double sum = 0;
        for (double v : y) sum += v;
        return new BaselinePredictor(sum / n);
    }

    @Override
    public double predict(double[] x) {
        return value;
    }
}
