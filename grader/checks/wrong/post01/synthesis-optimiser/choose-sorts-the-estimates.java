/*
title: Sorting the estimates gives the arms new numbers
task: 2
contains: [ties-to-the-last, untried-arms-first]
covers: E10.10
ask: After sorting, how do you know which estimate belongs to 450 degrees?
point: The place of an estimate in the array is the number of its arm. Sorting loses that.
tell: You sort the estimates and take a place in the sorted array for the arm. Search for the largest without sorting.
*/
import java.util.Arrays;

final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() < epsilon) {
            return random.nextInt(estimate.length);
        }
        Arrays.sort(estimate);
        return estimate.length - 1;
    }
}
