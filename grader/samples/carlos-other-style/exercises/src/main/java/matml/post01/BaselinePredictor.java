package matml.post01;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import matml.ml.Regressor;

public final class BaselinePredictor implements Regressor {
    public enum Kind {
        MEAN,
        MEDIAN
    }

    private static final Map<Kind, ToDoubleFunction<Vec>> STATISTIC =
            Map.of(Kind.MEAN, Vec::mean, Kind.MEDIAN, Vec::median);

    private final double answer;

    private BaselinePredictor(double answer) {
        this.answer = answer;
    }

    public static BaselinePredictor fit(double[] y, Kind kind) {
        return new BaselinePredictor(STATISTIC.get(kind).applyAsDouble(new Vec(y)));
    }

    @Override
    public double predict(double[] ignored) {
        return answer;
    }
}
