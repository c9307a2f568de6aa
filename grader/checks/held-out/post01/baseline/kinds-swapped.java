/*
style: a switch
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length < 1) {
            throw new IllegalArgumentException("a label at least");
        }
        double number;
        switch (kind) {
            case MEAN:
                number = median(y);
                break;
            default:
                number = mean(y);
        }
        return new BaselinePredictor(number);
    }
}
