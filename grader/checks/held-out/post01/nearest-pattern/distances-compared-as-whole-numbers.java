/*
style: an array of boxed numbers and a comparator with a block
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        Integer[] order = new Integer[distance.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            double difference = distance[a] - distance[b];
            return (int) difference;
        });
        int[] found = new int[k];
        Arrays.setAll(found, i -> order[i]);
        return found;
    }
}
