/*
title: The sign is reversed
task: 1
covers: []
ask: Do the nearest neighbours attract or repel the ion in the middle, and how do they enter your sum?
point: The constant is *minus* the energy, so that it is positive for a crystal that holds together.
tell: Neighbours with i + j + k odd enter your sum negatively. Add them, and subtract those with an even sum.
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        double sum = 0;
        for (int i = -shells; i <= shells; i++) {
            for (int j = -shells; j <= shells; j++) {
                for (int k = -shells; k <= shells; k++) {
                    if (i != 0 || j != 0 || k != 0) {
                        double weight = weight(i, shells) * weight(j, shells) * weight(k, shells);
                        sum += weight * -sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
