/*
style: the two times compared
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        double all = simulateAll(c, n);
        double other = surrogate(c, n, trainingCalls, verifyCalls);
        if (other > all) {
            return 1;
        }
        return all / other;
    }
}
