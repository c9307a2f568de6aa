/*
style: the first feature is looked for
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        boolean nothing = Arrays.stream(x).findFirst().isEmpty();
        if (nothing) {
            throw new IllegalArgumentException("a row needs features");
        }
        return constant;
    }
}
