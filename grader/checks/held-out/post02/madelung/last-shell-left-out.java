/*
style: half-open loops
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        double sum = 0;
        for (int i = 1 - shells; i < shells; i++) {
            for (int j = 1 - shells; j < shells; j++) {
                for (int k = 1 - shells; k < shells; k++) {
                    double r = Math.sqrt(i * i + j * j + k * k);
                    if (r > 0) {
                        sum -= weight(i, shells) * weight(j, shells) * weight(k, shells) * Math.pow(-1, i + j + k) / r;
                    }
                }
            }
        }
        return sum;
    }
}
