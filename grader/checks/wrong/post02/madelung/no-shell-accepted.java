/*
title: A cube without shells
task: 1
covers: []
ask: What does your method return for 0 shells, and what crystal is that?
point: A loop that never runs gives 0, and 0 looks like a result.
tell: You do not refuse fewer than one shell. Throw an IllegalArgumentException.
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        double sum = 0;
        for (int i = -shells; i <= shells; i++) {
            for (int j = -shells; j <= shells; j++) {
                for (int k = -shells; k <= shells; k++) {
                    if (i != 0 || j != 0 || k != 0) {
                        double weight = weight(i, shells) * weight(j, shells) * weight(k, shells);
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
