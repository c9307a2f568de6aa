/*
style: a class with a field
*/
final class DeltaModel {
    private static final class Scissor implements BiFunction<double[][], double[], Regressor> {
        private double mean;

        @Override
        public Regressor apply(double[][] x, double[] y) {
            mean = java.util.Arrays.stream(y).average().orElseThrow(IllegalArgumentException::new);
            return row -> mean;
        }
    }

    public static BiFunction<double[][], double[], Regressor> scissor() {
        return new Scissor();
    }
}
