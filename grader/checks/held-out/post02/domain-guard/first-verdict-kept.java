/*
style: an anonymous class with a field
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return new Regressor() {
            private boolean decided;
            private boolean trusted;

            @Override
            public double predict(double[] row) {
                boolean now = inside(row);
                if (!decided) {
                    decided = true;
                    trusted = now;
                }
                return trusted ? model.predict(row) : simulator.predict(row);
            }
        };
    }
}
