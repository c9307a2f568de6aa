/*
title: t counts choices as well as rewards
task: 3
covers: E10.8
ask: You ask three times what to try next and make no film. Should the index of an arm change?
point: The index is about what is known. A choice adds nothing to that, a reward does.
tell: You raise t in choose and in reward. Raise it in reward only.
*/
final class Ucb1 {
    public int choose() {
        total++;
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (index(arm) > index(best)) {
                best = arm;
            }
        }
        return best;
    }
}
