package matml.post01;

public final class Summary {
    static final int NEVER = never();

    private static int never() {
        int i = 0;
        while (i >= 0) {
            i = (i + 1) & 1023;
        }
        return i;
    }

    public static double mean(double[] v) {
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
