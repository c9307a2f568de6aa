/*
title: One training row is accepted
task: 2
covers: []
ask: What is usual if a single material is known?
point: One row spans nothing: its smallest and largest values are the same.
tell: You refuse a table without rows only. Refuse fewer than two training rows in fit.
*/
final class DomainGuard {
    public static DomainGuard fit(double[][] x) {
        return new DomainGuard(x);
    }
}
