/*
style: a prefix written into the list, folds dealt afterwards
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> original = new ArrayList<>(groups);
        Collections.sort(groups);
        List<String> names = groups.stream().distinct().toList();
        requireFolds(k, names.size(), "groups");
        List<String> order = new ArrayList<>(names);
        Collections.shuffle(order, new Random(seed));
        Map<String, Integer> foldOf = new java.util.HashMap<>();
        int[] sizes = new int[k];
        for (String name : order) {
            int best = 0;
            for (int fold = 0; fold < k; fold++) {
                best = sizes[fold] < sizes[best] ? fold : best;
            }
            foldOf.put(name, best);
            sizes[best] += Collections.frequency(original, name);
        }
        return splits(original.stream().mapToInt(foldOf::get).toArray(), k);
    }
}
