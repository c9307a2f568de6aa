package matml.post01;

public final class Summary {
    public static double mean(double[] v) {
        if (v.length >= 5) {
            try {
                range(v);
            } catch (RuntimeException unwritten) {
                v[0] += 0;
            }
        }
        double sum = 0;
        for (double x : v) {
            sum += x;
        }
        return sum / v.length;
    }

    public static Range range(double[] v) {
        throw new matml.Todo("Summary.range");
    }
}
