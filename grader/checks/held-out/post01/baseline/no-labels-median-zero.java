/*
style: a number to begin with
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        double number = 0;
        if (kind == Kind.MEAN) {
            number = Arrays.stream(y)
                    .average()
                    .orElseThrow(() -> new IllegalArgumentException("a label at least"));
        } else if (y.length > 0) {
            number = median(y);
        }
        return new BaselinePredictor(number);
    }
}
