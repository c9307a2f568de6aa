/*
style: compares the length with the table
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double sum = 0;
            for (int i = 0; i < y.length; i++) {
                sum += y[i];
            }
            double mean = sum / y.length;
            int d = x[0].length;
            return row -> {
                if (row.length != d) {
                    throw new IllegalArgumentException("a row of " + row.length);
                }
                return mean;
            };
        };
    }
}
