package matml.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.jvm.Isolation;
import matml.engine.jvm.Sandbox;
import matml.engine.result.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Grades every attack of {@code src/test/attacks}: it gets its verdict, and nothing else in the world changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {
    private Path folder;
    private FixtureCourse fixture;
    private List<Attack> attacks;
    private Optional<Path> archive;

    @BeforeAll
    void buildCourse(@TempDir Path temporary) throws Exception {
        folder = temporary;
        fixture = FixtureCourse.in(folder);
        fixture.build();
        attacks = Attack.all();
        archive = FastStarts.make(folder, fixture);
    }

    @AfterAll
    void slowAgain() {
        FastStarts.end();
    }

    @Test
    void thereAreManyAndTheirNumbersAreTheirOwn() {
        assertThat(attacks).hasSizeGreaterThan(150);
        assertThat(attacks.stream().map(attack -> attack.name().substring(0, 3)))
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> withAllLayers() throws Exception {
        return run("all", new Isolation(Optional.empty(), archive), true, 10, Attack::inspected);
    }

    @TestFactory
    Stream<DynamicTest> withoutInspection() throws Exception {
        return run("uninspected", new Isolation(Optional.empty(), archive), false, 20, Attack::uninspected);
    }

    @TestFactory
    @Tag("sandbox")
    Stream<DynamicTest> withoutInspectionInTheSandbox() throws Exception {
        return run(
                "sandboxed",
                sandbox(),
                false,
                3,
                attack -> attack.sandboxed() == null ? attack.uninspected() : attack.sandboxed());
    }

    @TestFactory
    @Tag("sandbox")
    Stream<DynamicTest> withAllLayersInTheSandbox() throws Exception {
        return run("all", sandbox(), true, 3, Attack::inspected);
    }

    private Isolation sandbox() {
        assertThat(Sandbox.find()).as(Sandbox.whyNot()).isPresent();
        return new Isolation(Sandbox.find(), archive);
    }

    private Stream<DynamicTest> run(
            String name,
            Isolation isolation,
            boolean inspected,
            int neighbourEvery,
            Function<Attack, Attack.Expected> expectation)
            throws Exception {
        Arena arena =
                new Arena(folder.resolve(name + " " + isolation.text()), fixture, isolation, inspected, neighbourEvery);
        Map<Attack, Future<Result>> running = new LinkedHashMap<>();
        for (Attack attack : attacks) {
            if (expectation.apply(attack) != null) {
                running.put(attack, arena.later(attack));
            }
        }
        Stream<DynamicTest> each = running.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().name(),
                        () -> arena.judge(
                                entry.getKey(),
                                expectation.apply(entry.getKey()),
                                entry.getValue().get())));
        return Stream.concat(each, Stream.of(DynamicTest.dynamicTest("nothing outside has changed", arena::untouched)))
                .onClose(() -> close(arena));
    }

    private static void close(Arena arena) {
        try {
            arena.close();
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
