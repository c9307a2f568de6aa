/*
title: Every ion is counted twice
task: 1
covers: P2.5
ask: How many nearest neighbours has an ion of rock salt, and how many does your sum have?
point: The constant is the energy of one ion among all others. No pair comes up twice in that.
tell: Your result is twice the constant, 3.495 for many shells. Add every ion once.
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
                        double weight = 2 * weight(i, shells) * weight(j, shells) * weight(k, shells);
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
