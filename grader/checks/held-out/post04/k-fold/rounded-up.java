/*
style: start and end of each slice by Math.ceil
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> all = shuffled(n, seed);
        int size = (int) Math.ceil((double) n / k);
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            int from = Math.min(n, fold * size);
            int to = Math.min(n, from + size);
            List<Integer> rest = new ArrayList<>(all.subList(0, from));
            rest.addAll(all.subList(to, n));
            result.add(new Split(toArray(rest), toArray(all.subList(from, to))));
        }
        return result;
    }
}
