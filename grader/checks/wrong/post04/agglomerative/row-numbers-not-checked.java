/*
title: Rows that do not exist are left to the array
task: 2
covers: []
ask: What should somebody read who asks about row 5 of 5?
point: An ArrayIndexOutOfBoundsException speaks of your array. The text asks for an IllegalArgumentException.
tell: Compare every row number with 0 and with the size of the table before you use it.
*/
final class Agglomerative {
    private static void requireRows(int[] rows, int n) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a cluster without rows");
        }
    }
}
