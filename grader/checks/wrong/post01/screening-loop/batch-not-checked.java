/*
title: A batch of none is accepted
task: 1
covers: []
ask: How much does a round learn that calculates nothing?
point: Three numbers have a smallest value. One of them is not looked at.
tell: Refuse a batch below 1 with an IllegalArgumentException.
*/
final class ScreeningLoop {
    private static void requirePossible(int candidates, int initial, int batch, int rounds) {
        if (initial < 1 || initial > candidates || rounds < 0) {
            throw new IllegalArgumentException("impossible numbers");
        }
    }
}
