/*
style: streams, after a check of its own
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        return grouped(java.util.Arrays.stream(labels).mapToObj(Integer::toString).toList(), k, seed);
    }
}
