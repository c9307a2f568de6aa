/*
title: The caller's array is kept and read later
task: 1
ask: When is your number computed: in fit, or at every call of predict? And what may have happened to y in between?
point: An array is handed over by reference: if the caller uses it again for other labels, your predictor changes its
  mind.
tell: You keep a reference to y and compute in predict. Compute in fit and keep the number, or keep y.clone().
*/
final class BaselinePredictor {
    private double constant;
    private final double[] labels;
    private final Kind kind;

    private BaselinePredictor(double[] labels, Kind kind) {
        this.labels = labels;
        this.kind = kind;
    }

    private BaselinePredictor(double constant) {
        this(new double[] {constant}, Kind.MEAN);
    }

    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        return new BaselinePredictor(y, kind);
    }

    public double predict(double[] x) {
        return kind == Kind.MEAN ? mean(labels) : median(labels);
    }
}
