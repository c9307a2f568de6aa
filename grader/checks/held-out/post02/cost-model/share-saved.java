/*
style: the saving divided by all
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double all = simulateAll(c, n);
        double saved = all - surrogate(c, n, trainingCalls, verifyCalls);
        return all > 0 ? saved / all : 0;
    }
}
