/*
style: the whole cube, absolute values of coordinates looked up, eight at a time
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
                    if ((i != 0 || j != 0 || k != 0) && i >= 0 && j >= 0 && k >= 0) {
                        double weight = 8 * weight(i, shells) * weight(j, shells) * weight(k, shells);
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
