/*
title: The surface of the cube counts fully
task: 1
covers: []
ask: Count the charges in your cube of one shell, the ion in the middle included. What is the sum?
point: An ion on a face belongs to two cubes, one on a corner to eight.
tell: All ions of your cube count 1. Give those on faces 1/2, on edges 1/4, on corners 1/8.
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
                        double weight = 1;
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
