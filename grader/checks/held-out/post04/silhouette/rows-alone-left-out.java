/*
style: values of exactly 0 filtered out of a stream
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        return Arrays.stream(values(x, label)).filter(each -> each != 0).average().orElse(0);
    }
}
