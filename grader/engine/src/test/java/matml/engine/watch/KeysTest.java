package matml.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without a terminal; with one it is the journey through the real thing that shows it. */
class KeysTest {
    @Test
    void aLetterAndEnterIsAKey() throws IOException {
        assertThat(keys("R\r\nh\n\nq")).containsExactly('r', 'h', 'q');
    }

    @Test
    void ofAWordTheFirstLetterCounts() throws IOException {
        assertThat(keys("  run again\nnext\n")).containsExactly('r', 'n');
    }

    @Test
    void anEmptyInputHasNoKeys() throws IOException {
        assertThat(keys("")).isEmpty();
        assertThat(keys(" \n\t\n")).isEmpty();
    }

    private static List<Character> keys(String typed) throws IOException {
        List<Character> keys = new ArrayList<>();
        try (Keys lines = Keys.of(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), false)) {
            assertThat(lines.isSingle()).isFalse();
            for (int key = lines.next(); key != Keys.END; key = lines.next()) {
                keys.add((char) key);
            }
        }
        return keys;
    }
}
