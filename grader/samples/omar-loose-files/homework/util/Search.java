package matml.post01.util;

public final class Search {
    public static int lowest(double[] values) {
        int lowest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[lowest] || Double.isNaN(values[lowest])) {
                lowest = i;
            }
        }
        return lowest;
    }
}
