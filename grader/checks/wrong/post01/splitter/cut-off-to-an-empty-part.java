/*
title: A part of a small table can be empty
task: 1
covers: E4.6
ask: How many test rows does your code give 5 rows with a fraction of 0.05, and how many training rows with 0.95?
point: Rounding in either direction can leave a part of a small table without a row. Nothing can be learned from, or
  judged on, no rows.
tell: The size of a part comes out as 0 for a small table. After rounding, keep it at 1 at least, and small enough
  to leave a row for every other part.
*/
final class Splitter {
    private static int partSize(double fraction, int n, int most) {
        return (int) (fraction * n);
    }
}
