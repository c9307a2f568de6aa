/*
style: groups sorted by size and name, the largest first
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> names = new ArrayList<>(new java.util.TreeSet<>(groups));
        requireFolds(k, names.size(), "groups");
        names.sort(Comparator.comparing((String name) -> Collections.frequency(groups, name)).reversed());
        int[] sizes = new int[k];
        Map<String, Integer> foldOf = new java.util.HashMap<>();
        for (String name : names) {
            int best = 0;
            for (int fold = 0; fold < k; fold++) {
                best = sizes[fold] < sizes[best] ? fold : best;
            }
            foldOf.put(name, best);
            sizes[best] += Collections.frequency(groups, name);
        }
        int[] foldOfRow = groups.stream().mapToInt(foldOf::get).toArray();
        return splits(foldOfRow, k);
    }
}
