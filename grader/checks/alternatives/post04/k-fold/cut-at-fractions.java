/*
style: the shuffled rows cut at i n / k, whole numbers; Fisher and Yates by hand; groups by size with a queue
*/
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;

final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        if (k < 2 || n < k) {
            throw new IllegalArgumentException("cannot cut " + n + " rows into " + k + " folds");
        }
        int[] order = order(n, seed);
        int[][] folds = new int[k][];
        for (int i = 0; i < k; i++) {
            folds[i] = Arrays.copyOfRange(order, (int) ((long) i * n / k), (int) ((i + 1L) * n / k));
        }
        return splits(folds);
    }

    private static int[] order(int n, long seed) {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[j];
            order[j] = row;
        }
        return order;
    }

    private static List<Split> splits(int[][] folds) {
        List<Split> splits = new ArrayList<>();
        for (int[] test : folds) {
            splits.add(new Split(
                    Arrays.stream(folds).filter(each -> each != test).flatMapToInt(Arrays::stream).toArray(), test));
        }
        return splits;
    }

    public static List<Split> grouped(List<String> groups, int k, long seed) {
        Map<String, List<Integer>> rowsOf = new TreeMap<>();
        for (int row : order(groups.size(), seed)) {
            rowsOf.computeIfAbsent(groups.get(row), name -> new ArrayList<>()).add(row);
        }
        if (k < 2 || k > rowsOf.size()) {
            throw new IllegalArgumentException("folds");
        }
        List<List<Integer>> members = new ArrayList<>(rowsOf.values());
        Collections.shuffle(members, new Random(seed));
        members.sort(Comparator.comparing((List<Integer> rows) -> rows.size()).reversed());
        PriorityQueue<List<Integer>> folds = new PriorityQueue<>(Comparator.comparing(List::size));
        for (int i = 0; i < k; i++) {
            folds.add(new ArrayList<>());
        }
        for (List<Integer> rows : members) {
            List<Integer> smallest = folds.remove();
            smallest.addAll(rows);
            folds.add(smallest);
        }
        return splits(folds.stream()
                .map(fold -> fold.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }

    public static List<Split> stratified(int[] labels, int k, long seed) {
        if (k < 2 || k > labels.length) {
            throw new IllegalArgumentException("folds");
        }
        Map<Integer, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int row : order(labels.length, seed)) {
            rowsOf.computeIfAbsent(labels[row], label -> new ArrayList<>()).add(row);
        }
        int[][] folds = new int[k][0];
        int turn = 0;
        for (List<Integer> rows : rowsOf.values()) {
            for (int row : rows) {
                int fold = turn++ % k;
                folds[fold] = Arrays.copyOf(folds[fold], folds[fold].length + 1);
                folds[fold][folds[fold].length - 1] = row;
            }
        }
        return splits(folds);
    }
}
