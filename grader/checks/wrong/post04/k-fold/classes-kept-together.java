/*
title: Every class is kept together in one fold
task: 3
covers: P4.10
ask: If all rows of a class are in one fold, what has the model learned about them when that fold is tested?
point: Groups stay together, classes are shared out: it is just the other way round.
tell: You treat labels as groups. Every fold needs its share of every class.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        List<Integer> rows = shuffled(labels.length, seed);
        List<Integer> classes = new ArrayList<>();
        rows.forEach(row -> {
            if (!classes.contains(labels[row])) {
                classes.add(labels[row]);
            }
        });
        int[] foldOfRow = new int[labels.length];
        for (int row = 0; row < labels.length; row++) {
            foldOfRow[row] = classes.indexOf(labels[row]) % k;
        }
        return splits(foldOfRow, k);
    }
}
