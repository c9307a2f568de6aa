package matml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodoTest {
    @BeforeEach
    @AfterEach
    void forget() {
        Todo.forget();
    }

    @Test
    void recordsTheFirstEvenIfItIsNeverThrown() {
        assertThat(Todo.firstMade()).isNull();

        Todo first = new Todo("Losses.mse");
        Todo second = new Todo("Losses.mae");

        assertThat(Todo.firstMade()).isEqualTo("Losses.mse");
        assertThat(first).hasMessage("Losses.mse is still to be written: look for TODO in Losses.java.");
        assertThat(second).hasMessage("Losses.mae is still to be written: look for TODO in Losses.java.");
    }

    @Test
    void startsOverWhenForgotten() {
        new Todo("Losses.mse");
        Todo.forget();
        assertThat(Todo.firstMade()).isNull();

        new Todo("Ucb1.choose");
        assertThat(Todo.firstMade()).isEqualTo("Ucb1.choose");
    }

    @Test
    void recordsWhatAnotherThreadReached() throws InterruptedException {
        AtomicReference<Todo> made = new AtomicReference<>();
        Thread thread = new Thread(() -> made.set(new Todo("Splitter")));
        thread.start();
        thread.join();

        assertThat(Todo.firstMade()).isEqualTo("Splitter");
        assertThat(made.get()).hasMessageEndingWith("look for TODO in Splitter.java.");
    }

    @Test
    void needsAName() {
        assertThatNullPointerException().isThrownBy(() -> new Todo(null));
    }
}
