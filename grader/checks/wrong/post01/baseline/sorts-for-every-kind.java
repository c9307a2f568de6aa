/*
misconception: sorts-the-labels-of-the-caller
task: 2
covers: E3.2
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        Arrays.sort(y);
        return new BaselinePredictor(kind == Kind.MEAN ? mean(y) : median(y));
    }
}
