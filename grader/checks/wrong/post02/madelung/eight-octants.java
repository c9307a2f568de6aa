/*
title: Ions on the axes are counted several times
task: 1
covers: []
ask: Take one octant of your cube. To how many octants does the ion at 1, 0, 0 belong?
point: Octants share their borders, as cubes do.
tell: You sum over one octant and multiply by 8, so ions with a coordinate of 0 come up too often. Count them 4, 2 or
  1 times, or sum over the whole cube.
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        double sum = 0;
        for (int i = 0; i <= shells; i++) {
            for (int j = 0; j <= shells; j++) {
                for (int k = 0; k <= shells; k++) {
                    int square = i * i + j * j + k * k;
                    if (square > 0) {
                        double weight = weight(i, shells) * weight(j, shells) * weight(k, shells);
                        sum += weight * sign(i + j + k) / Math.sqrt(square);
                    }
                }
            }
        }
        return 8 * sum;
    }
}
