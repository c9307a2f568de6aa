/*
style: a sorted array from place 1
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        int n = distance.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(distance[a], distance[b]));
        int[] found = new int[Math.min(k, n - 1)];
        for (int i = 1; i <= found.length; i++) {
            found[i - 1] = order[i];
        }
        return found;
    }
}
