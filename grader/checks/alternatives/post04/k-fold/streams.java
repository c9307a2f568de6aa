/*
style: streams and random keys; the seed is mixed; unmodifiable lists
*/
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        return stratified(new int[n], k, seed);
    }

    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> names = groups.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
        check(k, names.size());
        Collections.shuffle(names, new Random(~seed));
        Map<String, Integer> foldOf = new HashMap<>();
        int[] sizes = new int[k];
        names.forEach(name -> {
            int fold = IntStream.range(0, k)
                    .boxed()
                    .min(Comparator.comparing(each -> sizes[each]))
                    .orElseThrow();
            foldOf.put(name, fold);
            sizes[fold] += Collections.frequency(groups, name);
        });
        return make(groups.stream().map(foldOf::get).toList(), k);
    }

    public static List<Split> stratified(int[] labels, int k, long seed) {
        check(k, labels.length);
        double[] keys = new SplittableRandom(seed).doubles(labels.length).toArray();
        List<Integer> order = IntStream.range(0, labels.length)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> labels[row]).thenComparing(row -> keys[row]))
                .toList();
        Integer[] folds = new Integer[labels.length];
        IntStream.range(0, labels.length).forEach(i -> folds[order.get(i)] = k - 1 - i % k);
        return make(Arrays.asList(folds), k);
    }

    private static List<Split> make(List<Integer> folds, int k) {
        Set<Integer> all = new HashSet<>(folds);
        return IntStream.range(0, k)
                .filter(all::contains)
                .mapToObj(fold -> new Split(
                        IntStream.range(0, folds.size()).filter(row -> folds.get(row) != fold).toArray(),
                        IntStream.range(0, folds.size()).filter(row -> folds.get(row) == fold).toArray()))
                .toList();
    }

    private static void check(int k, int most) {
        if (k <= 1) {
            throw new IllegalArgumentException("at least 2 folds");
        } else if (k > most) {
            throw new IllegalArgumentException("at most " + most + " folds");
        }
    }
}
