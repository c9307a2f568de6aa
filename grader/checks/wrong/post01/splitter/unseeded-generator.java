/*
title: The same seed gives another split each time
task: 1
covers: E4.4
ask: Call your method twice with the same arguments. Are the splits the same?
point: A colleague who wants to repeat your result has only the seed. Where does your random generator come from,
  and when is it made?
tell: Your random generator is made without the seed, or is shared between calls and goes on where the last call
  ended. Make a new Random(seed) at the beginning of every call.
*/
final class Splitter {
    private static int[] shuffled(int n, long seed) {
        Random random = new Random();
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            int place = random.nextInt(i + 1);
            rows[i] = rows[place];
            rows[place] = i;
        }
        return rows;
    }
}
