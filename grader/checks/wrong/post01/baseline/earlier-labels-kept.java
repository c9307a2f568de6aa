/*
title: Labels of earlier fits still count
task: 1
ask: Fit a predictor to training labels and another one to other labels: what does the second one know of the first?
point: A static list outlives the call. That is how test labels get into a model that should never have seen them.
tell: You collect labels in a static field and learn from all of them. Learn from the y of this call only.
*/
final class BaselinePredictor {
    private static final java.util.List<Double> LABELS = new java.util.ArrayList<>();

    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        for (double label : y) {
            LABELS.add(label);
        }
        double[] all = LABELS.stream().mapToDouble(Double::doubleValue).toArray();
        return new BaselinePredictor(kind == Kind.MEAN ? mean(all) : median(all));
    }
}
