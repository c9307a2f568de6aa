/*
title: Only random choices
task: 2
contains: [untried-arms-first]
covers: E10.3
ask: What use does your choice make of the estimates?
point: With epsilon 0 all choices should be the best arm so far. Yours are random whatever epsilon is.
tell: The random choice is always taken. Take it only when a random number between 0 and 1 is below epsilon.
*/
final class EpsilonGreedy {
    public int choose() {
        return random.nextInt(estimate.length);
    }
}
