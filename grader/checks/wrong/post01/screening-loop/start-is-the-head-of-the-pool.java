/*
title: The start is the beginning of the pool
task: 1
covers: []
ask: The pool begins with the nine binaries, then all alloys of AlP and GaP. What does a model learn from its first thirty?
point: A table has an order, and its beginning is one corner of the space. The start should come from everywhere.
tell: You take the first candidates of the pool as they stand. Shuffle a copy with a Random of the seed before you take them.
*/
final class ScreeningLoop {
    private static List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        return pool.subList(0, count);
    }
}
