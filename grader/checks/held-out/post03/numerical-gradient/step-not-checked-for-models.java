/*
style: packs and unpacks, one loop
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] p = Arrays.copyOf(at.weights(), at.weights().length + 1);
        p[p.length - 1] = at.bias();
        double[] g = new double[p.length];
        for (int j = 0; j < p.length; j++) {
            double up = loss.applyAsDouble(model(moved(p, j, h)));
            double down = loss.applyAsDouble(model(moved(p, j, -h)));
            g[j] = (up - down) / h / 2;
        }
        return model(g);
    }
}
