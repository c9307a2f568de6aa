/*
style: plain dealing of each class's rows, the parts joined
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int[] foldOfRow = new int[labels.length];
        for (int label : java.util.Arrays.stream(labels).distinct().toArray()) {
            List<Integer> members = new ArrayList<>();
            for (int row = 0; row < labels.length; row++) {
                if (labels[row] == label) {
                    members.add(row);
                }
            }
            Collections.shuffle(members, new Random(seed));
            deal(members, k, foldOfRow);
        }
        return splits(foldOfRow, k);
    }
}
