package matml.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever comes in whatever order; the answers are recorded, and can be made to take for ever. */
class WatchLoopTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final Path A = Path.of("A.java");
    private static final Path B = Path.of("B.java");
    private static final Path C = Path.of("C.java");

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    /** How many answers have said the keys: all that came before is answered then. */
    private final Semaphore answered = new Semaphore(0);

    private final Semaphore begun = new Semaphore(0);
    private final AtomicLong nanos = new AtomicLong();
    private volatile CountDownLatch endless;
    private final ExecutorService background = Executors.newSingleThreadExecutor();

    private final WatchLoop loop = new WatchLoop(
            new WatchLoop.Answers() {
                @Override
                public void start() throws InterruptedException {
                    answer("start");
                }

                @Override
                public void saved(Set<Path> files) throws InterruptedException {
                    answer("saved " + files);
                }

                @Override
                public void unchanged(Set<Path> files) {
                    done.add("unchanged " + files);
                }

                @Override
                public void again() throws InterruptedException {
                    answer("again");
                }

                @Override
                public void hint() throws InterruptedException {
                    answer("hint");
                }

                @Override
                public void next() throws InterruptedException {
                    answer("next");
                }

                @Override
                public void unknown() {
                    done.add("unknown");
                }

                @Override
                public void noKeyboard() {
                    done.add("no keyboard");
                }

                @Override
                public void keys() {
                    answered.release();
                }
            },
            nanos::get);

    private void answer(String what) throws InterruptedException {
        CountDownLatch wait = endless;
        done.add(what);
        begun.release();
        if (wait != null) {
            wait.await();
        }
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void answersKeysInOrderUntilQ() throws Exception {
        Future<?> running = run();
        for (char key : "rhnx".toCharArray()) {
            loop.pressed(key);
        }
        await(answered, 5);
        loop.pressed('q');

        running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(done).containsExactly("start", "again", "hint", "next", "unknown");
    }

    @Test
    void savesDuringAnAnswerBecomeOneAndNoneIsLost() throws Exception {
        endless = new CountDownLatch(1);
        CountDownLatch first = endless;
        Future<?> running = run();
        await(begun, 1);
        loop.saved(Set.of(A));
        loop.pressed('h');
        loop.saved(Set.of(B));
        loop.saved(Set.of(A));
        loop.unchanged(Set.of(C));
        endless = null;
        first.countDown();
        await(answered, 4);
        loop.pressed('q');

        running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(done).containsExactly("start", "saved [A.java, B.java]", "hint", "unchanged [C.java]");
    }

    @Test
    void anAnswerThatTakesLongEndsWhenANewerSaveWaitsAndItsFilesAreAnsweredToo() throws Exception {
        Future<?> running = run();
        await(answered, 1);
        endless = new CountDownLatch(1);
        loop.saved(Set.of(A));
        await(begun, 2);
        loop.saved(Set.of(B));
        loop.endIfOvertaken();
        assertThat(done).as("it has not taken long yet").containsExactly("start", "saved [A.java]");
        endless = null;
        nanos.addAndGet(WatchLoop.PATIENCE_NANOS);
        loop.endIfOvertaken();
        await(answered, 2);
        loop.pressed('r');
        await(answered, 1);
        loop.pressed('q');

        running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(done).containsExactly("start", "saved [A.java]", "saved [A.java, B.java]", "again");
    }

    @Test
    void anAnswerThatTakesLongGoesOnWhileNothingIsSaved() throws Exception {
        Future<?> running = run();
        await(answered, 1);
        endless = new CountDownLatch(1);
        CountDownLatch end = endless;
        loop.saved(Set.of(A));
        await(begun, 2);
        nanos.addAndGet(100 * WatchLoop.PATIENCE_NANOS);
        loop.endIfOvertaken();
        end.countDown();
        await(answered, 1);
        loop.pressed('q');

        running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(done).containsExactly("start", "saved [A.java]");
    }

    @Test
    void qEndsTheLongestAnswerAtOnce() throws Exception {
        endless = new CountDownLatch(1);
        Future<?> running = run();
        await(begun, 1);
        loop.pressed('q');

        running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(done).containsExactly("start");
    }

    @Test
    void qBeforeTheStartEndsItToo() throws Exception {
        loop.pressed('q');

        run().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(done).isEmpty();
    }

    @Test
    void whoeverInterruptsWithoutQIsTold() throws Exception {
        Future<?> running = run();
        await(answered, 1);
        background.shutdownNow();

        assertThatThrownBy(() -> running.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void theEndOfTheKeyboardIsNoEndOfTheWatch() throws Exception {
        Future<?> running = run();
        loop.pressed(Keys.END);
        loop.saved(Set.of(A));
        await(answered, 3);
        loop.quit();

        running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(done).containsExactly("start", "no keyboard", "saved [A.java]");
    }

    private Future<?> run() {
        return background.submit(() -> {
            loop.run();
            assertThat(Thread.interrupted()).as("an interrupt for others").isFalse();
            return null;
        });
    }

    private static void await(Semaphore semaphore, int times) throws InterruptedException {
        assertThat(semaphore.tryAcquire(times, PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isTrue();
    }
}
