/*
style: a loop
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        double total = 0;
        for (double each : values(x, label)) {
            total += each;
        }
        return total;
    }
}
