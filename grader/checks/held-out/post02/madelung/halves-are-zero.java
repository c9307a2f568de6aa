/*
style: a whole-number power of two in the denominator
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
                        int ends = (i == shells ? 1 : 0) + (j == shells ? 1 : 0) + (k == shells ? 1 : 0);
                        double share = 1 / (1 << ends);
                        sum += share * images * sign(i + j + k) / Math.sqrt(square);
                    }
                }
            }
        }
        return sum;
    }
}
