/*
title: Less than no rounds are accepted
task: 1
covers: []
ask: What are minus three rounds?
point: Three numbers have a smallest value. One of them is not looked at.
tell: Refuse rounds below 0 with an IllegalArgumentException. 0 is allowed.
*/
final class ScreeningLoop {
    private static void requirePossible(int candidates, int initial, int batch, int rounds) {
        if (initial < 1 || initial > candidates || batch < 1) {
            throw new IllegalArgumentException("impossible numbers");
        }
    }
}
