/*
title: Features in another order than their names
task: 5
covers: E2.7
ask: Which of your features belongs to the name with the number 7?
point: Feature i belongs to name i. In which order do you write the three numbers of a property?
tell: You write all means first, then all deviations, then all ranges. Write the mean, the deviation and the range of one
  property behind each other.
*/
final class CompositionFeatures {
    public static double[] features(Composition c, ElementTable table) {
        int properties = table.properties().size();
        double[] features = new double[3 * properties];
        int next = 0;
        for (String property : table.properties()) {
            features[next] = mean(c, table, property);
            features[properties + next] = deviation(c, table, property);
            features[2 * properties + next] = range(c, table, property);
            next++;
        }
        return features;
    }
}
