/*
title: Shells counted in lattice constants
task: 1
covers: []
ask: How many ions has your cube for one shell? It should be 27.
point: In rock salt a lattice constant is two distances of neighbours.
tell: Your cube is twice as large as it should be. A shell is one distance of neighbours.
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        double sum = 0;
        for (int i = -2 * shells; i <= 2 * shells; i++) {
            for (int j = -2 * shells; j <= 2 * shells; j++) {
                for (int k = -2 * shells; k <= 2 * shells; k++) {
                    if (i != 0 || j != 0 || k != 0) {
                        double weight = weight(i, 2 * shells) * weight(j, 2 * shells) * weight(k, 2 * shells);
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
