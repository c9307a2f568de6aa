/*
title: Only whole counts are read
task: 1
ask: How do people write the alloy of 30 % AlAs and 70 % GaAs?
point: A point may follow the digits of a count, and more digits the point.
tell: Your method stops at the decimal point. Let a count be digits, or digits, a point and digits, and read it with
  `Double.parseDouble`.
*/
final class CompositionFeatures {
    private static final Pattern PART = Pattern.compile("\\(|(?<head>[A-Z][a-z]?|\\))(?<count>\\d+)?");
}
