/*
title: The ion in the middle meets itself
task: 1
covers: []
ask: What is the distance of the ion in the middle from itself?
point: 1/0 is Infinity in double, and nothing brings a sum back from there.
tell: You add the ion at 0, 0, 0. Leave it out.
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
                    double weight = weight(i, shells) * weight(j, shells) * weight(k, shells);
                    sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                }
            }
        }
        return sum;
    }
}
