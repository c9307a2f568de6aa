/*
title: The seed is not used
task: 3
covers: []
ask: You want to show a colleague the run you have just seen. What does your program need for that?
point: All random numbers should come from one generator that knows the seed.
tell: Your generator is made without the seed, or you use Math.random. Make it with new Random(seed).
*/
final class QLearning {
    public int choose(int s) {
        int best = greedy(s);
        return Math.random() < epsilon ? (int) (Math.random() * q[s].length) : best;
    }
}
