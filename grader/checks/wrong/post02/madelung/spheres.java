/*
title: Spheres in the place of cubes
task: 1
covers: P2.4
ask: Print your sum for 10, 11 and 12 shells. Where does it settle?
point: A sphere of ions is charged, and its charge changes with the radius.
tell: You add all ions within a distance, and that sum does not converge. Add all ions of a cube, with weights on its
  surface.
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
                    if ((i != 0 || j != 0 || k != 0) && i * i + j * j + k * k <= shells * shells) {
                        double weight = 1;
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
