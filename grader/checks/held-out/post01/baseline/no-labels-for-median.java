/*
style: each kind on its own, only one of them checked
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (kind == Kind.MEDIAN) {
            return new BaselinePredictor(median(y));
        }
        double mean = Arrays.stream(y)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("a label at least"));
        return new BaselinePredictor(mean);
    }
}
