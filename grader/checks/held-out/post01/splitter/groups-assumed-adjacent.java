/*
style: runs of equal names are numbered
*/
import java.util.stream.IntStream;

final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        int n = groups.size();
        if (groups.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("one group");
        }
        int[] run = new int[n];
        for (int row = 1; row < n; row++) {
            run[row] = run[row - 1] + (groups.get(row).equals(groups.get(row - 1)) ? 0 : 1);
        }
        int runs = run[n - 1] + 1;
        int[] order = shuffled(runs, seed);
        Set<Integer> chosen = new HashSet<>();
        long rows = 0;
        for (int i = 0; i < runs - 1 && rows < testFraction * n; i++) {
            int number = order[i];
            chosen.add(number);
            rows += IntStream.of(run).filter(each -> each == number).count();
        }
        return new Split(
                IntStream.range(0, n).filter(row -> !chosen.contains(run[row])).toArray(),
                IntStream.range(0, n).filter(row -> chosen.contains(run[row])).toArray());
    }
}
