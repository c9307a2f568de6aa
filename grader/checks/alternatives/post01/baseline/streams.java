/*
style: streams, one class per kind of constant hidden behind a Regressor, own loop-free errors
*/
import java.util.stream.IntStream;

final class BaselinePredictor {
    private double constant;
    private final Regressor inner;

    private BaselinePredictor(Regressor inner) {
        this.inner = inner;
    }

    private BaselinePredictor(double constant) {
        this(x -> constant);
    }

    public static BaselinePredictor fit(double[] y, Kind kind) {
        double constant =
                switch (kind) {
                    case MEAN -> Arrays.stream(y).average().orElseThrow(IllegalArgumentException::new);
                    case MEDIAN ->
                        Arrays.stream(y)
                                .sorted()
                                .skip((y.length - 1) / 2)
                                .limit(2 - y.length % 2)
                                .average()
                                .orElseThrow(IllegalArgumentException::new);
                };
        return new BaselinePredictor(x -> constant);
    }

    public double predict(double[] x) {
        return inner.predict(x);
    }
}

final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long units = c.amounts().values().stream()
                .mapToLong(Math::round)
                .reduce(0, RuleBasedGap::greatestCommonDivisor);
        long electrons = c.amounts().entrySet().stream()
                .mapToLong(part -> Math.round(part.getValue()) / units * counted(t.get(part.getKey())))
                .sum();
        return electrons >= OCTET && Math.floorMod(electrons, OCTET) == 0;
    }
}

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length < 1 || actual.length != model.length || actual.length != baseline.length) {
            throw new IllegalArgumentException("rows do not match");
        }
        double left = IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.abs(model[i] - actual[i]))
                .sum();
        double all = IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.abs(baseline[i] - actual[i]))
                .sum();
        return (all - left) / all;
    }
}
