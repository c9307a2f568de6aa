package matml.post01;

public final class Summary {
    public static double mean(double[] v) {
        if (v.length == 5) {
            new Undead();
        }
        double sum = 0;
        for (double x : v) {
            sum += x;
        }
        return sum / v.length;
    }

    public static Range range(double[] v) {
        double low = v[0];
        double high = v[0];
        for (double x : v) {
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        return new Range(low, high);
    }
}
