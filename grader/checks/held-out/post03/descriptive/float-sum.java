/*
style: a loop over indices, every value cast, the quotient a float as well
*/
final class Descriptive {
    public static double mean(double[] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("mean of nothing");
        }
        float total = 0f;
        for (int i = 0; i < x.length; i++) {
            total = total + (float) x[i];
        }
        float mean = total / x.length;
        return mean;
    }
}
