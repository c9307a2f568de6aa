/*
title: Impossible numbers are not refused
task: 1
contains: [batch-not-checked, rounds-not-checked, start-of-none-accepted]
covers: []
ask: What does your run do with a start of none, or with batches of none?
point: A start larger than the pool ends in an exception of a list. The caller wants to hear which number is impossible.
tell: Check before the start: initial from 1 to the size of the pool, batch at least 1, rounds at least 0. Otherwise throw an IllegalArgumentException.
*/
final class ScreeningLoop {
    private static void requirePossible(int candidates, int initial, int batch, int rounds) {}
}
