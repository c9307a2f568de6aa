/*
title: The surface of the cube counts nothing
task: 1
covers: []
ask: Which ions does your cube of one shell have? It should be 26 around the one in the middle.
point: Either the loops end one shell too early, or the weight of the surface is 0. (In Java, 1 / 2 is 0.)
tell: Ions at a distance of shells along an axis add nothing to your sum. Let the loops run to shells, inclusively,
  and write 0.5 for a half.
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        double sum = 0;
        for (int i = -(shells - 1); i <= (shells - 1); i++) {
            for (int j = -(shells - 1); j <= (shells - 1); j++) {
                for (int k = -(shells - 1); k <= (shells - 1); k++) {
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
