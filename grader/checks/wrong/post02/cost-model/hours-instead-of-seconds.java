/*
title: Converted to hours
task: 1
ask: In which unit does the text ask for times, and in which unit is your result?
point: Costs are in seconds, and so are all results. A conversion belongs where the number is printed.
tell: You divide by 3600. Return the product of n and simSeconds as it is.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        return n * c.simSeconds() / 3600;
    }
}
