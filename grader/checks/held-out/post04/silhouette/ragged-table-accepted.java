/*
style: two conditions, other words
*/
final class Silhouette {
    private static void requireLabels(double[][] x, int[] label) {
        if (x.length < 1) {
            throw new IllegalArgumentException("empty");
        }
        if (x.length != label.length) {
            throw new IllegalArgumentException("not one label per row");
        }
    }
}
