/*
style: plain loops from the last row to the first, the prediction before the correction
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length == 0 || low.length != high.length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] added = new double[low.length];
        for (int i = added.length - 1; i >= 0; i--) {
            added[i] = high[i];
            added[i] -= low[i];
        }
        return added;
    }

    public double predict(double[] x, double low) {
        double result = correction.predict(x);
        result += low;
        return result;
    }

    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (rows, labels) -> {
            int n = labels.length;
            if (n < 1) {
                throw new IllegalArgumentException("no labels");
            }
            double shift = 0;
            for (int i = n - 1; i >= 0; i--) {
                shift += labels[i] / n;
            }
            double kept = shift;
            return anything -> kept;
        };
    }
}
