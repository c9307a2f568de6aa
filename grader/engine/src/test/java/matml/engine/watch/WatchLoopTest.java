package matml.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import matml.engine.watch.WatchLoop.Signal;
import org.junit.jupiter.api.Test;

class WatchLoopTest {
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final List<String> done = new ArrayList<>();

    private final WatchLoop.Answers answers = new WatchLoop.Answers() {
        @Override
        public void saved(Set<Path> files) {
            done.add("saved " + files);
        }

        @Override
        public void again() {
            done.add("again");
        }

        @Override
        public void hint() {
            done.add("hint");
        }

        @Override
        public void next() {
            done.add("next");
        }

        @Override
        public void unknown() {
            done.add("unknown");
        }

        @Override
        public void keys() {
            done.add("keys");
        }
    };

    @Test
    void answersKeysInOrderAndShowsThemAgainUntilQ() throws Exception {
        for (char key : "rhnxq".toCharArray()) {
            signals.add(new Signal.Key(key));
        }
        new WatchLoop(signals, answers).run();

        assertThat(done).containsExactly("keys", "again", "keys", "hint", "keys", "next", "keys", "unknown", "keys");
    }

    @Test
    void savesDuringACheckBecomeOne() throws Exception {
        signals.add(new Signal.Saved(Set.of(Path.of("A.java"))));
        signals.add(new Signal.Saved(Set.of(Path.of("B.java"))));
        signals.add(new Signal.Saved(Set.of(Path.of("A.java"))));
        signals.add(new Signal.Key('q'));
        new WatchLoop(signals, answers).run();

        assertThat(done).containsExactly("keys", "saved [A.java, B.java]", "keys");
    }

    @Test
    void endOfTheKeyboardIsNoEndOfTheWatch() throws Exception {
        signals.add(new Signal.Key(-1));
        signals.add(new Signal.Saved(Set.of(Path.of("A.java"))));
        signals.add(new Signal.Key('q'));
        new WatchLoop(signals, answers).run();

        assertThat(done).containsExactly("keys", "saved [A.java]", "keys");
    }

    @Test
    void withoutATerminalALetterAndEnterIsAKey() throws IOException {
        try (Keys keys = Keys.of(new ByteArrayInputStream("R\r\nh\n\nq".getBytes(StandardCharsets.UTF_8)), false)) {
            assertThat(keys.isSingle()).isFalse();
            assertThat(List.of(keys.next(), keys.next(), keys.next(), keys.next()))
                    .containsExactly((int) 'r', (int) 'h', (int) 'q', -1);
        }
    }
}
