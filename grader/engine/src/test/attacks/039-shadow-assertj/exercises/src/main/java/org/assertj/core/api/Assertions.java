package org.assertj.core.api;

public class Assertions {
    public static Object assertThat(double value) {
        return null;
    }
}
