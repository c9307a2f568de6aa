/*
style: by way of minutes, an accumulator
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        double seconds = 0;
        seconds += c.simSeconds() * n;
        double minutes = seconds / 60;
        return minutes / 60;
    }
}
