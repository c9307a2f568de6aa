/*
title: Rows outside of the table are not refused
task: 4
covers: []
ask: What does your method do with a row number that is larger than the table?
point: A split of another table is a mistake of the caller. The list's own IndexOutOfBoundsException does not say
  so.
tell: Before you look up any group, throw an IllegalArgumentException if a row is negative or not below the number
  of groups.
*/
final class Splitter {
    private static void requireRowsOf(int[] rows, List<String> groups) {}
}
