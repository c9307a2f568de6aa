/*
style: an accumulator that begins with the training
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        double total = c.trainSeconds();
        total += n * c.simSeconds();
        return total;
    }
}
