/*
misconception: unseeded-generator
task: 1
covers: E4.4
coincides: unseeded-generator
*/
final class Splitter {
    private static final Random RANDOM = new Random(1);

    private static int[] shuffled(int n, long seed) {
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            int place = RANDOM.nextInt(i + 1);
            rows[i] = rows[place];
            rows[place] = i;
        }
        return rows;
    }
}
