/*
title: The seed is not used
task: 1
covers: E4.4
ask: What changes in your split when the seed changes?
point: To see how much luck there is in a result, one repeats it with other seeds. Which number starts your
  generator?
tell: Your generator always starts from the same number, so every seed gives the same split. Pass it the seed.
*/
final class Splitter {
    private static int[] shuffled(int n, long seed) {
        Random random = new Random(42);
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            int place = random.nextInt(i + 1);
            rows[i] = rows[place];
            rows[place] = i;
        }
        return rows;
    }
}
