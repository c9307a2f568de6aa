/*
style: one octant, powers of -1
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
                        double share = Math.pow(-1, i + j + k);
                        for (int place : new int[] {i, j, k}) {
                            share *= place == 0 || place == shells ? (place == 0 ? 1 : 2 * 0.5) : 2;
                        }
                        sum += share / Math.sqrt(square);
                    }
                }
            }
        }
        return sum;
    }
}
