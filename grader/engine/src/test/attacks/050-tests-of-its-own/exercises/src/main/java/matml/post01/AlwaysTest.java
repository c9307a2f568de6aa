package matml.post01;

import org.junit.jupiter.api.Test;

class AlwaysTest {
    @Test
    void passes() {}
}
