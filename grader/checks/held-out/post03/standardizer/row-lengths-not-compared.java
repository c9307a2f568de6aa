/*
style: the check for no rows moved into the constructor's call
*/
final class Standardizer {
    public static Standardizer fit(double[][] x) {
        return new Standardizer(atLeastOne(x));
    }

    private static double[][] atLeastOne(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("a scale needs a row");
        }
        return x;
    }
}
