/*
title: Billions do not fit into an int
task: 1
ask: What is (int) 5000000000L in Java?
point: An int ends at 2147483647. A cast cuts the number down without a warning.
tell: You squeeze n into an int. Multiply the long n with the double seconds: Java turns it into a double by itself.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        int candidates = (int) n;
        return candidates * c.simSeconds();
    }
}
