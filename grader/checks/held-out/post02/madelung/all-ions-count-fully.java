/*
style: one octant with multiplicities
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
                        int images = (i == 0 ? 1 : 2) * (j == 0 ? 1 : 2) * (k == 0 ? 1 : 2);
                        sum += ((i + j + k) % 2 == 0 ? -1.0 : 1.0) * images / Math.sqrt(square);
                    }
                }
            }
        }
        return sum;
    }
}
