/*
style: a comparison that is off by one
*/
final class DomainGuard {
    public static DomainGuard fit(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        DomainGuard guard = new DomainGuard(x);
        return guard;
    }
}
