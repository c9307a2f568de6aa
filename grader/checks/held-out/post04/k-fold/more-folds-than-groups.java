/*
style: a priority queue of folds
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        if (k < 2) {
            throw new IllegalArgumentException("at least two folds");
        }
        List<String> names = new ArrayList<>(new java.util.TreeSet<>(groups));
        Collections.shuffle(names, new Random(seed));
        java.util.PriorityQueue<List<Integer>> folds = new java.util.PriorityQueue<>(Comparator.comparing(List::size));
        for (int fold = 0; fold < k; fold++) {
            folds.add(new ArrayList<>());
        }
        for (String name : names) {
            List<Integer> smallest = folds.poll();
            for (int row = 0; row < groups.size(); row++) {
                if (groups.get(row).equals(name)) {
                    smallest.add(row);
                }
            }
            folds.add(smallest);
        }
        List<Split> result = new ArrayList<>();
        for (List<Integer> test : folds) {
            List<Integer> train = shuffled(groups.size(), seed);
            train.removeAll(test);
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
