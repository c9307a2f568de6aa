/*
style: random doubles turned into fold numbers
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] fold = new Random(seed).doubles(n).mapToInt(u -> (int) (u * k)).toArray();
        List<Split> result = new ArrayList<>();
        for (int f = 0; f < k; f++) {
            int wanted = f;
            result.add(new Split(
                    java.util.stream.IntStream.range(0, n).filter(row -> fold[row] != wanted).toArray(),
                    java.util.stream.IntStream.range(0, n).filter(row -> fold[row] == wanted).toArray()));
        }
        return result;
    }
}
