/*
style: sorted by exchange, before the kind is asked
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0) {
            throw new IllegalArgumentException("a label at least");
        }
        for (int end = y.length - 1; end > 0; end--) {
            for (int i = 0; i < end; i++) {
                if (y[i] > y[i + 1]) {
                    double label = y[i];
                    y[i] = y[i + 1];
                    y[i + 1] = label;
                }
            }
        }
        if (kind == Kind.MEAN) {
            return new BaselinePredictor(mean(y));
        }
        return new BaselinePredictor((y[(y.length - 1) / 2] + y[y.length / 2]) / 2);
    }
}
