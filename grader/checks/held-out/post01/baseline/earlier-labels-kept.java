/*
style: a static array that grows
*/
final class BaselinePredictor {
    private static double[] known = {};

    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0) {
            throw new IllegalArgumentException("a label at least");
        }
        int before = known.length;
        known = Arrays.copyOf(known, before + y.length);
        System.arraycopy(y, 0, known, before, y.length);
        switch (kind) {
            case MEAN:
                return new BaselinePredictor(mean(known));
            default:
                return new BaselinePredictor(median(known));
        }
    }
}
