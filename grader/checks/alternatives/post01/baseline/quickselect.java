/*
style: quickselect on a kept copy at every question, running mean, formula halved while it can be, mean of errors updated
*/
final class BaselinePredictor {
    private double constant;
    private final double[] labels;
    private final boolean mean;

    private BaselinePredictor(double[] labels, boolean mean) {
        this.labels = labels;
        this.mean = mean;
    }

    private BaselinePredictor(double constant) {
        this(new double[] {constant}, true);
    }

    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y == null || y.length < 1) {
            throw new IllegalArgumentException("no labels");
        }
        return new BaselinePredictor(Arrays.copyOf(y, y.length), kind != Kind.MEDIAN);
    }

    public double predict(double[] x) {
        if (mean) {
            double running = 0;
            for (int i = 0; i < labels.length; i++) {
                running += (labels[i] - running) / (i + 1);
            }
            return running;
        }
        int n = labels.length;
        return 0.5 * select(labels.clone(), (n - 1) / 2) + 0.5 * select(labels.clone(), n / 2);
    }

    private static double select(double[] values, int place) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = values[(low + high) / 2];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (place <= j) {
                high = j;
            } else if (place >= i) {
                low = i;
            } else {
                return values[place];
            }
        }
        return values[low];
    }
}

final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        double scale = 1;
        // Odd common factors do not change whether a sum is a multiple of 8.
        while (allEven(c, scale)) {
            scale *= 2;
        }
        double electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            Element element = t.get(symbol);
            electrons += c.amounts().get(symbol) / scale * (element.outerP() + element.outerS());
        }
        return electrons != 0 && electrons % 8 == 0;
    }

    private static boolean allEven(Composition c, double scale) {
        for (double amount : c.amounts().values()) {
            if (amount / scale % 2 != 0) {
                return false;
            }
        }
        return true;
    }
}

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (model.length != baseline.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        if (actual.length != baseline.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        if (actual.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double left = 0;
        double all = 0;
        for (int i = actual.length - 1; i >= 0; i--) {
            left += Math.abs(actual[i] - model[i]) / actual.length;
            all += Math.abs(actual[i] - baseline[i]) / actual.length;
        }
        return -(left / all - 1);
    }
}
