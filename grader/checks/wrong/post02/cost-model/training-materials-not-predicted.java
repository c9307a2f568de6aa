/*
title: Fewer predictions than candidates
task: 2
ask: How many candidates does the model predict, as the text says it?
point: The materials to learn from need not be among the candidates. Try more training calls than candidates.
tell: You predict n - trainingCalls candidates. The model predicts all n.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) + (n - trainingCalls) * c.mlSeconds();
    }
}
