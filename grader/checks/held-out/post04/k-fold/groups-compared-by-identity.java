/*
style: group numbers found by a loop with ==
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, (int) groups.stream().distinct().count(), "groups");
        int n = groups.size();
        int[] first = new int[n];
        List<Integer> leaders = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            first[row] = row;
            for (int other = 0; other < row; other++) {
                if (groups.get(other) == groups.get(row)) {
                    first[row] = first[other];
                    break;
                }
            }
            if (first[row] == row) {
                leaders.add(row);
            }
        }
        Collections.shuffle(leaders, new Random(seed));
        int[] sizes = new int[k];
        int[] foldOfRow = new int[n];
        for (int leader : leaders) {
            int fold = 0;
            for (int f = 0; f < k; f++) {
                if (sizes[f] < sizes[fold]) {
                    fold = f;
                }
            }
            for (int row = 0; row < n; row++) {
                if (first[row] == leader) {
                    foldOfRow[row] = fold;
                    sizes[fold]++;
                }
            }
        }
        return splits(foldOfRow, k);
    }
}
