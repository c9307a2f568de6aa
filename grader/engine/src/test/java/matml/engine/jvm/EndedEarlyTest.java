package matml.engine.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import matml.engine.Processes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A JVM that is ended while it starts leaves nothing behind, whatever it was doing just then. */
class EndedEarlyTest {
    private static final String MARK =
            "-Dmatml.ended.early=" + ProcessHandle.current().pid();

    @Test
    void withoutSandbox() throws Exception {
        startAndEnd(Isolation.PROCESS, 20);
    }

    @Test
    @Tag("sandbox")
    void inTheSandbox() throws Exception {
        assertThat(Sandbox.find()).as(Sandbox.whyNot()).isPresent();
        startAndEnd(new Isolation(Sandbox.find(), Optional.empty()), 1_000);
    }

    private static void startAndEnd(Isolation isolation, int times) throws Exception {
        Jvm.Program program =
                new Jvm.Program(List.of("-Xmx16m", MARK), EndedEarlyTest.class, List.of(), List.of(), Jvm.classPath());
        for (int i = 0; i < times; i++) {
            Jvm jvm = Jvm.start(program, isolation);
            LockSupport.parkNanos((i % 60) * 100_000L);
            jvm.close();
        }

        assertThat(Processes.with(MARK)).isEmpty();
    }
}
