/*
title: The parts are blocks of the table
task: 1
covers: E4.3
ask: The table is sorted by family, arsenides first. Which families will your test part hold?
point: A part that is cut out of the table in one piece holds what happened to stand there. Where does chance come
  in?
tell: You take the rows in the order of the table, so the test part is one block. Shuffle the row numbers with the
  seed before you cut.
*/
final class Splitter {
    private static int[] shuffled(int n, long seed) {
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = i;
        }
        return rows;
    }
}
