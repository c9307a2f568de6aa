/*
style: streams
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        return Arrays.stream(values(x, label)).map(each -> Math.sqrt(each * each)).average().getAsDouble();
    }
}
