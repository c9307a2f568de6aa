package org.junit.jupiter.api;

public class Assertions {
    public static void assertEquals(double one, double other) {}
}
