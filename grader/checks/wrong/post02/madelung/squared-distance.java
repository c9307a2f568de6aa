/*
title: The root is missing
task: 1
covers: []
ask: How far is the ion at 1, 1, 0 from the middle?
point: The energy of two charges falls with their distance, not with its square.
tell: You divide by i² + j² + k². Take the square root of it.
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
                        sum += weight * sign(i + j + k) / (i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
