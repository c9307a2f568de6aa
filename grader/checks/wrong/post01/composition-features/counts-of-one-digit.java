/*
title: Counts end after one digit
task: 1
ask: What does your method read in Y3Al5O12?
point: After a digit there may be another one.
tell: You take one digit as the count, and the next one is left over. Read on as long as digits follow.
*/
final class CompositionFeatures {
    private static final Pattern PART = Pattern.compile("\\(|(?<head>[A-Z][a-z]?|\\))(?<count>\\d(\\.\\d+)?)?");
}
