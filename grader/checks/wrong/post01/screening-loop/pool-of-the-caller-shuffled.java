/*
title: The pool of the caller is shuffled
task: 1
covers: []
ask: Whose list do you shuffle? Print the pool after a run.
point: A list is handed over as a reference: what you change in it has changed for the caller as well.
tell: You shuffle the list that you were given. Make a new ArrayList of it first and shuffle that.
*/
final class ScreeningLoop {
    private static List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        Collections.shuffle(pool, new Random(seed));
        return List.copyOf(pool.subList(0, count));
    }
}
