/*
style: streams over rows, Math.abs of the hash code
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, (int) groups.stream().distinct().count(), "groups");
        return java.util.stream.IntStream.range(0, k)
                .mapToObj(fold -> new Split(
                        java.util.stream.IntStream.range(0, groups.size())
                                .filter(row -> Math.abs(groups.get(row).hashCode() % k) != fold)
                                .toArray(),
                        java.util.stream.IntStream.range(0, groups.size())
                                .filter(row -> Math.abs(groups.get(row).hashCode() % k) == fold)
                                .toArray()))
                .toList();
    }
}
