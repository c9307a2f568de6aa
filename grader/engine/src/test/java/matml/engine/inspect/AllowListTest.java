package matml.engine.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import matml.engine.inspect.AllowList.Entry;
import matml.engine.inspect.AllowList.Kind;
import org.junit.jupiter.api.Test;

class AllowListTest {
    private static final Set<String> SINCE_21 = Set.of(
            "java.lang.MatchException",
            "java.lang.runtime.SwitchBootstraps",
            "java.util.SequencedCollection",
            "java.util.SequencedMap",
            "java.util.SequencedSet");

    private final AllowList list = AllowList.standard();
    private final Outside outside = new Outside();

    @Test
    void everyLineNamesAClassAndMembersThatExist() {
        for (Entry entry : list.entries()) {
            if (entry.name().endsWith(".*")
                    || SINCE_21.contains(entry.name()) && Runtime.version().feature() < 21) {
                continue;
            }
            Class<?> type = outside.find(entry.name().replace('.', '/'));
            assertThat(type).as(entry.name()).isNotNull();
            List<String> members = members(type);
            for (Glob member : entry.members()) {
                assertThat(members)
                        .as(entry.name() + " " + member.text())
                        .anyMatch(text -> member.matches(
                                member.text().contains("(") || !text.contains("(")
                                        ? text
                                        : text.substring(0, text.indexOf('('))));
            }
        }
    }

    @Test
    void noClassThatReachesOutsideIsOnIt() {
        for (String name : List.of(
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.Thread.State",
                "java.lang.ClassLoader",
                "java.lang.ProcessHandle",
                "java.lang.StackWalker",
                "java.lang.invoke.MethodHandles",
                "java.lang.invoke.LambdaMetafactory",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.io.InputStream",
                "java.nio.file.Path",
                "java.util.Formatter",
                "java.util.ServiceLoader",
                "java.util.Timer",
                "java.util.concurrent.ForkJoinPool",
                "java.util.stream.StreamSupport",
                "sun.misc.Unsafe",
                "matml.kit.CheckExtension",
                "matml.engine.cli.Main",
                "matml.checks.post01.LossesChecks",
                "org.junit.jupiter.api.Test",
                "smile.io.Read")) {
            assertThat(list.entry(name)).as(name).isNull();
        }
    }

    @Test
    void nestedClassesBelongToAClassThatIsListedAsAWhole() {
        assertThat(list.entry("java.util.Map.Entry")).isNotNull();
        assertThat(list.entry("java.util.Locale.Builder")).isNotNull();
        assertThat(list.entry("java.lang.System.Logger")).isNull();
        assertThat(list.entry("matml.materials.deeper.Thing")).isNull();
    }

    @Test
    void refusedMembersAreToldByNameOrByParameters() {
        Entry map = list.entry("java.util.concurrent.ConcurrentHashMap");

        assertThat(map.allows("forEach(BiConsumer)")).isTrue();
        assertThat(map.allows("forEach(long,BiConsumer)")).isFalse();
        assertThat(map.refuses("reduceValues(long,BiFunction)")).isTrue();
        assertThat(list.entry("java.util.Scanner").allows("new(String)")).isTrue();
        assertThat(list.entry("java.util.Scanner").allows("new(File)")).isFalse();
    }

    @Test
    void mistakesOfTheAuthorAreRefused() {
        assertThatThrownBy(() -> new AllowList(List.of("java.lang.String except intern")))
                .hasMessageContaining("java.lang.String except intern");
        assertThatThrownBy(() -> new AllowList(List.of("java.lang.String", "java.lang.String type")))
                .hasMessageContaining("java.lang.String twice");
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Class<?> each : Outside.lineage(type)) {
            Arrays.stream(each.getDeclaredFields()).forEach(field -> members.add(field.getName()));
            Arrays.stream(each.getDeclaredMethods())
                    .forEach(method -> members.add(Outside.text(method.getName(), method.getParameterTypes())));
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            members.add(Outside.text("new", constructor.getParameterTypes()));
        }
        return members;
    }

    @Test
    void onlyTheCompilersOwnBootstrapsPass() {
        assertThat(list.isBootstrap("java.lang.invoke.LambdaMetafactory", "metafactory"))
                .isTrue();
        assertThat(list.isBootstrap("java.lang.invoke.LambdaMetafactory", "other"))
                .isFalse();
        assertThat(list.isBootstrap("java.lang.String", "format")).isFalse();
        assertThat(list.entries())
                .filteredOn(entry -> entry.kind() == Kind.BOOTSTRAP)
                .hasSize(5);
    }
}
