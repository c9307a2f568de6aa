/*
title: No candidates refused
task: 1
ask: What does the text say about n = 0?
point: An empty list of candidates is a sound question: it takes no time.
tell: You refuse n = 0. Refuse negative numbers only.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        if (n <= 0) {
            throw new IllegalArgumentException("no candidates");
        }
        return n * c.simSeconds();
    }
}
