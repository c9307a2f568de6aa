/*
title: Arms without reward are passed over
task: 4
contains: [first-round-by-the-clock]
covers: E10.5
ask: How does an arm get its first play in your method?
point: The index of an arm without reward is infinite: larger than that of every other arm.
tell: Your search leaves out arms without reward, or starts with another arm. Let them take part with their index.
*/
final class Ucb1 {
    public int choose() {
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (count[arm] > 0 && index(arm) > index(best)) {
                best = arm;
            }
        }
        return best;
    }
}
