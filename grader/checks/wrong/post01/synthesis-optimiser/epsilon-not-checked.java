/*
title: Impossible values of epsilon are accepted
task: 1
covers: []
ask: What share of choices would an epsilon of 1.5 be?
point: epsilon is a share. 10 where 0.1 was meant should be heard of at once, not after the last film.
tell: In the constructor throw an IllegalArgumentException unless epsilon is from 0 to 1.
*/
import java.util.Random;

final class EpsilonGreedy {
    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms < 1) {
            throw new IllegalArgumentException("nothing to choose from: " + arms + " arms");
        }
        this.epsilon = epsilon;
        random = new Random(seed);
        estimate = new double[arms];
        count = new int[arms];
    }
}
