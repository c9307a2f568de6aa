/*
title: The parity of negative numbers
task: 1
covers: []
ask: What is -3 % 2 in Java?
point: The remainder has the sign of the number that is divided.
tell: You compare the remainder with 1, and that of a negative odd number is -1. Compare with 0.
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
                        sum += weight * ((i + j + k) % 2 == 1 ? 1 : -1) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
