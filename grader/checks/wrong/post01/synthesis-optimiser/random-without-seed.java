/*
title: The seed is not used
task: 2
covers: []
ask: You want to show a colleague the run you have just seen. What does your program need for that?
point: All random numbers should come from one generator that knows the seed.
tell: Your generator is made without the seed, or you use Math.random. Make it with new Random(seed).
*/
final class EpsilonGreedy {
    public int choose() {
        if (Math.random() < epsilon) {
            return (int) (Math.random() * estimate.length);
        }
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        return best;
    }
}
