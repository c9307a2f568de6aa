package matml.engine.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.Todo;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** What is found where, what is replaced by what, and what still runs. Each program is loaded and verified. */
class InspectorTest {
    @Test
    void programWithoutFindingIsLeftAsItIs() {
        Map<String, byte[]> classes = Program.compile(Map.of("Losses", HONEST));

        Inspection inspection = new Inspector().inspect(classes, Program.POST01);

        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.replaced()).isEmpty();
        assertThat(inspection.classes()).containsExactlyInAnyOrderEntriesOf(classes);
    }

    @Test
    void whatTheCompilerEmitsPasses() throws Throwable {
        Program program = Program.of(HONEST).loads();

        assertThat(program.findings()).isEmpty();
        assertThat(program.call("Losses", "all")).isEqualTo("P[x=1.0, y=2.0]|b|B|12|3|closed|6.0|5|A!|ok|7");
    }

    /** Records, switches, lambdas, text, enums with bodies, generics, inner classes, resources, assertions. */
    private static final String HONEST = """
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            public class Losses {
                record P(double x, double y) {
                    P {
                        if (Double.isNaN(x)) throw new IllegalArgumentException("x = " + x);
                    }
                    double norm() { return Math.hypot(x, y); }
                }
                enum Kind {
                    A { String mark() { return "A!"; } },
                    B { String mark() { return "B!"; } };
                    abstract String mark();
                }
                sealed interface Shape permits Square, Circle {}
                record Square(double side) implements Shape {}
                record Circle(double radius) implements Shape {}
                interface Scale<T extends Number> extends Function<T, Double> {
                    default double twice(T t) { return 2 * apply(t); }
                }
                static class Twice implements Scale<Integer>, Comparable<Twice> {
                    public Double apply(Integer i) { return 1.0 * i; }
                    public int compareTo(Twice other) { return 0; }
                }
                static class Resource implements AutoCloseable {
                    static String state = "open";
                    public void close() { state = "closed"; }
                }
                class Inner { int value = base + 1; }
                int base = 2;

                static String switched(String s) {
                    switch (s) { case "a": return "a"; case "Aa": case "BB": return "b"; default: return "?"; }
                }
                static String switched(Kind kind) {
                    return switch (kind) { case A -> "A"; case B -> "B"; };
                }
                static int area(Object o) {
                    if (o instanceof Square s && s.side() > 1) return (int) (s.side() * s.side());
                    return o instanceof Circle ? 1 : 0;
                }
                static String guarded() {
                    try (Resource r = new Resource()) {
                        assert r != null : "never";
                        try { return deep(0); } catch (StackOverflowError e) { return "deep"; }
                    } catch (NumberFormatException | IllegalStateException e) {
                        return e.getMessage();
                    } finally {
                        System.out.print("");
                    }
                }
                static void print(Exception e) {
                    e.printStackTrace();
                    System.err.printf(Locale.ROOT, "%s %.3f%n", e.getMessage(), Math.PI);
                    System.out.println(String.format("%d", System.nanoTime()));
                }
                static String deep(int n) { if (n > 3) throw new IllegalStateException("ok"); return deep(n + 1); }
                static String all() {
                    Losses outer = new Losses();
                    List<Double> list = new ArrayList<>(List.of(1.0, 2.0, 3.0));
                    list.removeIf(v -> v > 9);
                    int[] copy = new int[] {3, 1}.clone();
                    Arrays.sort(copy);
                    double[][] grid = new double[2][3];
                    Random random = new Random(1) { @Override public int nextInt(int n) { return 5; } };
                    Runnable plain = () -> grid[0][0]++;
                    plain.run();
                    String text = \"""
                        7\""";
                    Supplier<P> make = () -> new P(1, 2);
                    BinaryOperator<Double> plus = Double::sum;
                    Map<Integer, List<String>> groups = Stream.of("x", "yy").collect(Collectors.groupingBy(String::length));
                    String guarded = guarded();
                    return make.get() + "|" + switched("BB") + "|" + switched(Kind.valueOf("B")) + "|" + copy[0] + groups.size()
                            + "|" + outer.new Inner().value + "|" + Resource.state + "|" + list.stream().reduce(0.0, plus)
                            + "|" + random.nextInt(9) + "|" + Kind.A.mark() + "|" + guarded + "|" + text.strip();
                }
            }
            """;

    @Test
    void methodReferenceCountsLikeACall() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    static Object bad() { java.util.function.IntConsumer end = System::exit; return end; }
                    static Object made() { java.util.function.Function<String, Object> make = java.io.File::new; return make; }
                    static Object good() { java.util.function.ToDoubleFunction<String> f = Double::parseDouble; return f.applyAsDouble("1"); }
                }
                """);

        assertThat(program.findings())
                .extracting(Violation::used, Violation::line, Violation::member)
                .containsExactly(
                        tuple("java.lang.System.exit", 2, "Losses.bad"), tuple("java.io.File", 3, "Losses.made"));
        assertThat(program.loads().todoOf("Losses", "bad")).isEqualTo("Losses.bad");
        assertThat(program.call("Losses", "good")).isEqualTo(1.0);
    }

    @Test
    void unicodeEscapesHideNothing() {
        Program program = Program.of("public class Losses { static void bad() { \\u0053ystem.ex\\u0069t(0); } }");

        assertThat(program.findings()).extracting(Violation::used).containsExactly("java.lang.System.exit");
        assertThat(program.findings().get(0).message())
                .isEqualTo("System.exit is not allowed here: your code runs inside the program that checks it. A method"
                        + " ends with return or with an exception such as IllegalArgumentException.");
    }

    @Test
    void lambdaCountsForTheMethodItStandsIn() throws Throwable {
        Program program = Program.of("""
                import java.util.function.Supplier;
                public class Losses {
                    static Object bad(boolean ask) {
                        Supplier<Supplier<Object>> outer = () -> () -> {
                            try {
                                return Class.forName("java.lang.Runtime");
                            } catch (ClassNotFoundException e) {
                                return null;
                            }
                        };
                        return ask ? outer.get().get() : 1;
                    }
                    static Object reaches() { return bad(true); }
                    static Object passesBy() { return bad(false); }
                }
                """);

        assertThat(program.findings())
                .extracting(Violation::used, Violation::line, Violation::member)
                .containsExactly(tuple("java.lang.Class.forName", 6, "Losses.bad"));
        assertThat(program.inspection().reason("Losses.bad").rule()).isEqualTo("class-loading");
        assertThat(program.loads().todoOf("Losses", "reaches")).isEqualTo("Losses.bad");
        assertThat(program.call("Losses", "passesBy")).isEqualTo(1);
    }

    @Test
    void inheritedMembersAreJudgedByTheClassThatDeclaresThem() throws Throwable {
        Program program = Program.of("""
                import java.util.*;
                public class Losses {
                    static class Base extends ArrayList<String> {}
                    static class Mine extends Base {
                        Object quick() {
                            return parallelStream();
                        }
                        Object above() {
                            return super.parallelStream();
                        }
                        int fine() { add("a"); return size() + modCount; }
                    }
                    static class Trouble extends IllegalStateException {
                        Object trace() {
                            return getStackTrace();
                        }
                    }
                    static Object bad() {
                        return new Mine().parallelStream();
                    }
                    static Object reference() {
                        java.util.function.Function<Mine, Object> f = Mine::parallelStream; return f;
                    }
                    static Object good() { return new Mine().fine(); }
                }
                """);

        assertThat(program.findings())
                .extracting(Violation::member, Violation::line)
                .containsExactly(
                        tuple("Mine.quick", 6),
                        tuple("Mine.above", 9),
                        tuple("Trouble.trace", 15),
                        tuple("Losses.bad", 19),
                        tuple("Losses.reference", 22));
        assertThat(program.loads().call("Losses", "good")).isEqualTo(2);
    }

    @Test
    void methodLentToAnInterfaceOfTheStudentsIsFound() {
        Program program = Program.of("""
                public class Losses {
                    interface Traced { StackTraceElement[] getStackTrace(); }
                    interface Named { String getMessage(); }
                    static class Trouble extends RuntimeException implements Traced {}
                    static class Fine extends RuntimeException implements Named {}
                    static Object good() { Named n = new Fine(); return n.getMessage(); }
                }
                """);

        assertThat(program.loads().findings())
                .extracting(Violation::member, Violation::used)
                .contains(tuple("Trouble", "java.lang.RuntimeException.getStackTrace"))
                .noneMatch(each -> each.toList().get(0).equals("Fine"));
    }

    @Test
    void bridgeMethodsOfGenericsAreJudgedLikeTheOthers() throws Throwable {
        Program program = Program.of("""
                import java.util.*;
                public class Losses {
                    interface Traced<T> { T[] getStackTrace(); }
                    static class Trouble extends RuntimeException implements Traced<StackTraceElement> {}
                    static class Order implements Comparator<String> {
                        public int compare(String a, String b) { return b.compareTo(a); }
                    }
                    static Object bad() { Traced<?> t = new Trouble(); return t.getStackTrace(); }
                    static Object good() { List<String> l = new ArrayList<>(List.of("a", "b")); l.sort(new Order()); return l; }
                }
                """);

        assertThat(program.loads().findings())
                .extracting(Violation::member, Violation::rule)
                .contains(tuple("Trouble.getStackTrace", "stack"));
        assertThat(program.todoOf("Losses", "bad")).isEqualTo("Trouble.getStackTrace");
        assertThat(program.call("Losses", "good")).isEqualTo(List.of("b", "a"));
    }

    @Test
    void catchOfAForbiddenTypeIsFoundAtItsLine() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    static Object bad() {
                        try {
                            return 1;
                        } catch (ThreadDeath death) {
                            return 2;
                        }
                    }
                    static Object good() {
                        try {
                            return Integer.parseInt("x");
                        } catch (NumberFormatException e) {
                            return e.getCause() == null;
                        } catch (OutOfMemoryError | StackOverflowError e) {
                            return e.getMessage();
                        }
                    }
                }
                """);

        assertThat(program.findings())
                .extracting(Violation::used, Violation::line)
                .containsOnly(tuple("java.lang.ThreadDeath", 5));
        assertThat(program.loads().todoOf("Losses", "bad")).isEqualTo("Losses.bad");
        assertThat(program.call("Losses", "good")).isEqualTo(true);
    }

    @Test
    void staticInitialiserReplacesEverythingInItsClassAndNothingElse() throws Throwable {
        Program program = Program.of(Map.of(
                "Losses",
                """
                public class Losses {
                    static final String HOME = System.getenv("HOME");
                    static int n() { return 1; }
                    static Object made() { return new Losses(); }
                    static class Part { static int n() { return 2; } }
                }
                """,
                "Other",
                "public class Other { static int n() { return Losses.n(); } static int m() { return 3; } }"));

        assertThat(program.loads().findings())
                .extracting(Violation::member, Violation::line, Violation::rule)
                .containsExactly(tuple("Losses", 2, "environment"));
        assertThat(program.todoOf("Losses", "n")).isEqualTo("Losses.n");
        assertThat(program.todoOf("Losses", "made")).isEqualTo("Losses.made");
        assertThat(program.todoOf("Other", "n")).isEqualTo("Losses.n");
        assertThat(program.call("Other", "m")).isEqualTo(3);
        assertThat(program.call("Losses$Part", "n")).isEqualTo(2);
        assertThat(program.inspection().replaced()).containsOnlyKeys("Losses.n", "Losses.made", "Losses.Losses");
        assertThat(program.inspection().reason("Losses.n").member()).isEqualTo("Losses");
    }

    @Test
    void fieldInitialiserCostsTheConstructorsThatRunIt() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    private final String home = System.getenv("HOME");
                    static Object made() { return new Losses(); }
                    static Object good() { return 1; }
                }
                """);

        assertThat(program.findings()).extracting(Violation::member).containsExactly("Losses.Losses");
        assertThat(program.loads().todoOf("Losses", "made")).isEqualTo("Losses.Losses");
        assertThat(program.call("Losses", "good")).isEqualTo(1);
    }

    @Test
    void fieldOfAForbiddenTypeReplacesTheClass() throws Throwable {
        Program program =
                Program.of("public class Losses {\n private java.io.File file;\n static int n() { return 1; } }");

        assertThat(program.findings()).extracting(Violation::used).containsExactly("java.io.File");
        assertThat(program.loads().todoOf("Losses", "n")).isEqualTo("Losses.n");
    }

    @Test
    void forbiddenSuperclassIsReplacedByOneThatIsAllowed() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    static class Worker extends Thread {
                        private final int start;
                        Worker(int start) { super("mine"); this.start = start; }
                        @Override public void run() { System.out.println(start); }
                        static int n() { return 1; }
                    }
                    static class Later extends Worker { Later() { super(1); } }
                    static class Loader extends ClassLoader {}
                    static class Death extends ThreadDeath { private static final long serialVersionUID = 1; }
                    static Object throwing() { throw new Death(); }
                    static Object merging(boolean b) { var w = b ? new Worker(1) : new Later(); return w; }
                    static Object loading() { return new Loader(); }
                    static Object good() { return 2; }
                }
                """);

        program.loads();
        assertThat(program.type("Losses$Worker").getSuperclass()).isEqualTo(Object.class);
        assertThat(program.type("Losses$Loader").getSuperclass()).isEqualTo(Object.class);
        assertThat(program.type("Losses$Death").getSuperclass()).isEqualTo(Error.class);
        assertThat(program.todoOf("Losses$Worker", "n")).isEqualTo("Worker.n");
        assertThat(program.todoOf("Losses", "throwing")).isEqualTo("Death.Death");
        assertThat(program.todoOf("Losses", "loading")).isEqualTo("Loader.Loader");
        assertThat(program.call("Losses", "good")).isEqualTo(2);
    }

    @Test
    void classesOfForbiddenKindsThatMeetInOneVariableStillVerify() {
        Program program = Program.of("""
                public class Losses {
                    static class One extends Thread {}
                    static class Two extends Thread {}
                    static int merging(boolean b) {
                        var w = b ? new One() : new Two();
                        if (b) { return 1; }
                        return w == null ? 2 : 3;
                    }
                }
                """);

        assertThat(program.loads().findings()).extracting(Violation::member).contains("One", "Two", "Losses.merging");
    }

    @Test
    void forbiddenInterfaceIsDropped() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    static class Key implements java.security.Principal, Comparable<Key> {
                        public String getName() { return "x"; }
                        public int compareTo(Key other) { return 0; }
                    }
                    interface Deep extends java.nio.file.PathMatcher { static int n() { return 1; } }
                    static Object bad() { return new Key(); }
                    static Object good() { return 1; }
                }
                """);

        program.loads();
        assertThat(program.type("Losses$Key").getInterfaces()).containsExactly(Comparable.class);
        assertThat(program.type("Losses$Deep").getInterfaces()).isEmpty();
        assertThat(program.todoOf("Losses$Deep", "n")).isEqualTo("Deep.n");
        assertThat(program.todoOf("Losses", "bad")).isEqualTo("Key.Key");
        assertThat(program.call("Losses", "good")).isEqualTo(1);
    }

    @Test
    void finalizerIsTakenOut() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    @Override
                    protected void finalize() {
                        System.out.println("late");
                    }
                    static Object good() { return new Losses() != null; }
                }
                """);

        assertThat(program.findings())
                .extracting(Violation::used, Violation::rule)
                .containsExactly(tuple("a finalize method", "finalizer"));
        assertThat(program.findings().get(0).message()).startsWith("A finalize method is not allowed here: it would");
        assertThat(program.loads().type("Losses").getDeclaredMethods())
                .extracting(java.lang.reflect.Method::getName)
                .containsExactly("good");
        assertThat(program.call("Losses", "good")).isEqualTo(true);
    }

    @Test
    void lambdaThatIsSerializableLosesOnlyWhatReadsItBack() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    static Object good() {
                        Runnable r = (Runnable & java.io.Serializable) () -> {};
                        r.run();
                        return 1;
                    }
                }
                """);

        assertThat(program.findings()).isEmpty();
        assertThat(program.loads().type("Losses").getDeclaredMethods())
                .extracting(java.lang.reflect.Method::getName)
                .doesNotContain("$deserializeLambda$");
        assertThat(program.call("Losses", "good")).isEqualTo(1);
    }

    @Test
    void serialisationHooksAndNativeMethodsAreFound() throws Throwable {
        Program program = Program.of("""
                public class Losses implements java.io.Serializable {
                    private static final long serialVersionUID = 1;
                    private void readObject(java.io.ObjectInputStream in) {
                        in.notify();
                    }
                    Object readResolve() {
                        return this;
                    }
                    static Object readObject(String mine) { return mine; }
                    static native Object below();
                    static Object good() { return readObject("mine"); }
                }
                """);

        assertThat(program.findings())
                .extracting(Violation::rule)
                .contains("serialisation", "native")
                .doesNotContain("not-listed");
        assertThat(program.findings())
                .extracting(Violation::member)
                .contains("Losses.readObject", "Losses.readResolve", "Losses.below");
        assertThat(program.loads().todoOf("Losses", "below")).isEqualTo("Losses.below");
        assertThat(program.call("Losses", "good")).isEqualTo("mine");
    }

    @Test
    void defaultMethodOfAnInterfaceCostsOnlyItself() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    interface Loss {
                        double of(double y);
                        default Object logged() { return System.getProperty("x"); }
                        default double twice(double y) { return 2 * of(y); }
                    }
                    static Object bad() { Loss l = y -> y; return l.logged(); }
                    static Object good() { Loss l = y -> y; return l.twice(3); }
                }
                """);

        assertThat(program.loads().todoOf("Losses", "bad")).isEqualTo("Loss.logged");
        assertThat(program.call("Losses", "good")).isEqualTo(6.0);
    }

    @Test
    void bodyOfAnEnumConstantCostsOnlyItself() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    enum Kind {
                        A { Object apply() { return System.getenv("x"); } },
                        B { Object apply() { return 5; } };
                        abstract Object apply();
                    }
                    static Object bad() { return Kind.A.apply(); }
                    static Object good() { return Kind.B.apply() + "" + Kind.values().length; }
                }
                """);

        assertThat(program.loads().todoOf("Losses", "bad")).isEqualTo("Kind");
        assertThat(program.inspection().reason("Kind").rule()).isEqualTo("environment");
        assertThat(program.call("Losses", "good")).isEqualTo("52");
    }

    @Test
    void compactConstructorOfARecordCostsItsMaking() throws Throwable {
        Program program = Program.of("""
                public class Losses {
                    record P(double x) {
                        P {
                            System.setProperty("x", "y");
                        }
                        static int n() { return 1; }
                    }
                    record Q(java.io.File file) {}
                    static Object bad() { return new P(1); }
                    static Object q() { return new Q(null); }
                    static Object good() { return P.n(); }
                }
                """);

        assertThat(program.findings())
                .extracting(Violation::member, Violation::line)
                .contains(tuple("P.P", 4));
        assertThat(program.loads().todoOf("Losses", "bad")).isEqualTo("P.P");
        assertThat(program.todoOf("Losses", "q")).isEqualTo("Q.Q");
        assertThat(program.call("Losses", "good")).isEqualTo(1);
    }

    @Test
    void anonymousAndLocalClassesAreNamedAfterWhatAPersonSees() throws Throwable {
        Program program = Program.of("""
                import java.util.function.Supplier;
                public class Losses {
                    static Object anonymous() {
                        return new Supplier<Object>() {
                            public Object get() { return System.getenv("x"); }
                        }.get();
                    }
                    static Object local() {
                        class Helper { Object get() { return System.getenv("x"); } }
                        return new Helper().get();
                    }
                    static Object inLambda() {
                        Supplier<Supplier<Object>> s = () -> new Supplier<Object>() {
                            public Object get() { return System.getenv("x"); }
                        };
                        return s.get().get();
                    }
                    static Object thread() {
                        Runnable r = new Thread() { @Override public void run() { } };
                        return r;
                    }
                }
                """);

        program.loads();
        assertThat(program.todoOf("Losses", "anonymous")).isEqualTo("Losses.anonymous");
        assertThat(program.todoOf("Losses", "local")).isEqualTo("Helper.get");
        assertThat(program.todoOf("Losses", "inLambda")).isEqualTo("Losses.inLambda");
        assertThat(program.todoOf("Losses", "thread")).isEqualTo("Losses.thread");
        assertThat(program.inspection().replaced().keySet())
                .containsExactlyInAnyOrder("Losses.anonymous", "Helper.get", "Losses.inLambda", "Losses.thread");
    }

    @Test
    void concatenationAndPatternsHideNoForbiddenType() {
        Program program = Program.of("""
                public class Losses {
                    static String joined() { return "a" + System.getenv("x") + 1; }
                    static boolean matched(Object o) { return o instanceof Thread t && t != null; }
                    static Object array() { return new Thread[1][2]; }
                    static Object literal() { return Runtime.class; }
                    static Object cast(Object o) { return (ClassLoader[]) o; }
                    static void thrown() throws java.net.SocketException { }
                    static void taken(ProcessBuilder b) { }
                    static Object state(Thread.State s) { switch (s) { case NEW: return 1; default: return 2; } }
                }
                """);

        assertThat(program.loads().findings())
                .extracting(Violation::member)
                .contains(
                        "Losses.joined",
                        "Losses.matched",
                        "Losses.array",
                        "Losses.literal",
                        "Losses.cast",
                        "Losses.thrown",
                        "Losses.taken",
                        "Losses.state");
    }

    @Test
    void annotationsAreJudged() {
        Program program = Program.of("""
                import java.lang.annotation.*;
                public class Losses {
                    @Retention(RetentionPolicy.RUNTIME) @interface Mine { Class<?> value() default Object.class; }
                    @Mine @Deprecated static int fine() { return 1; }
                    @Mine(Thread.class)
                    static int bad() { return 1; }
                }
                """);

        assertThat(program.loads().findings())
                .extracting(Violation::member, Violation::used)
                .containsExactly(tuple("Losses.bad", "java.lang.Thread"));
    }

    @Test
    void constructorThatIsReplacedVerifiesWithAnySignature() {
        Program program = Program.of("""
                public class Losses {
                    class Inner { Inner(long a, double b, int[] c) { System.exit(0); } }
                    enum E { A(1); E(int n) { System.exit(n); } }
                    Losses(double a) { this(1, 2L); System.exit(1); }
                    Losses(int a, long b) { super(); if (a > 1) { System.exit(0); } }
                    synchronized static double wide(long a, double b) { System.exit(0); return a; }
                }
                """);

        assertThat(program.loads().inspection().replaced())
                .containsKeys("Inner.Inner", "E.E", "Losses.Losses", "Losses.wide");
    }

    @Test
    void classesOutsideOfThePostArePutAside() {
        Map<String, byte[]> classes = new LinkedHashMap<>(Program.compile(Map.of("Losses", "public class Losses {}")));
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "matml/post01/deep/Thing", null, "java/lang/Object", null);
        classes.put("matml.post01.deep.Thing", writer.toByteArray());
        classes.put("matml.kit.CheckExtension", writer.toByteArray());
        classes.put("matml.post01.Losses2", classes.get("matml.post01.Losses"));
        classes.put("matml.post02.Losses", classes.get("matml.post01.Losses"));
        classes.put("matml.post01.Broken", new byte[] {1, 2, 3});

        Inspection inspection = new Inspector().inspect(classes, Program.POST01);

        assertThat(inspection.classes()).containsOnlyKeys("matml.post01.Losses");
        assertThat(inspection.findings())
                .extracting(Violation::file, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("Broken.java", "unreadable"),
                        tuple("CheckExtension.java", "package"),
                        tuple("Losses.java", "package"),
                        tuple("Losses2.java", "package"),
                        tuple("Thing.java", "package"));
    }

    @Test
    void postsUseEarlierPostsAndNoLaterOnes() {
        Map<String, byte[]> classes = new HashMap<>();
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "matml/post02/Line", null, "java/lang/Object", null);
        for (String other : List.of("matml/post01/Losses", "matml/post03/Trees")) {
            var method = writer.visitMethod(Opcodes.ACC_STATIC, "use" + other.charAt(11), "()V", null, null);
            method.visitCode();
            method.visitMethodInsn(Opcodes.INVOKESTATIC, other, "run", "()V", false);
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
        }
        classes.put("matml.post02.Line", writer.toByteArray());

        Inspection inspection = new Inspector()
                .inspect(classes, new Policy(Set.of("matml.post01", "matml.post02"), Map.of(), List.of()));

        assertThat(inspection.findings())
                .extracting(Violation::member, Violation::used, Violation::rule)
                .containsExactly(tuple("Line.use3", "matml.post03.Trees", "grader"));
    }

    @Test
    void smileIsAllowedWhereTheSyllabusSaysSo() {
        Map<String, byte[]> classes = Program.compile(Map.of(
                "Losses", "class Losses { static double n() { return smile.math.MathEx.factorial(3); } }",
                "Splitter",
                        "class Splitter { static double n() { return smile.math.MathEx.factorial(3); } class In {} }",
                "Helper", "class Helper { static double n() { return smile.math.MathEx.factorial(3); } }"));
        Map<String, List<String>> libraries =
                Map.of("matml.post01.Losses", List.of("smile.math"), "matml.post01.Splitter", List.of("smile.mat"));

        Inspection strict = new Inspector()
                .inspect(classes, new Policy(Set.of("matml.post01"), libraries, List.of("smile.math.matrix")));
        Inspection open =
                new Inspector().inspect(classes, new Policy(Set.of("matml.post01"), libraries, List.of("smile.math")));

        assertThat(strict.findings())
                .extracting(Violation::member, Violation::rule)
                .containsExactly(tuple("Helper.n", "library"), tuple("Splitter.n", "library"));
        assertThat(open.findings()).extracting(Violation::member).containsExactly("Splitter.n");
        assertThat(new Policy(Set.of(), Map.of(), List.of("smile")).allows("matml.post01.Losses", "smile.io.Read"))
                .isFalse();
    }

    @Test
    void findingsAreToldOncePerLineAndInOrder() {
        Program program = Program.of(Map.of(
                "Zeta", "public class Zeta {\n static void a() {\n new java.io.File(\"x\").delete();\n } }",
                "Alpha", "public class Alpha {\n static void a() {\n System.exit(0);\n System.exit(0); } }"));

        assertThat(program.findings())
                .extracting(Violation::where)
                .containsExactly("Alpha.java:3", "Alpha.java:4", "Zeta.java:3");
    }

    @Test
    void findingsHaveAnEnd() {
        StringBuilder many = new StringBuilder("public class Losses { static void a() {\n");
        for (int i = 0; i < 500; i++) {
            many.append("System.exit(0);\n");
        }

        assertThat(Program.of(many.append("} }").toString()).findings()).hasSize(100);
    }

    @Test
    void replacedMethodThrowsTheCoursesTodo() {
        Program program = Program.of("public class Losses { static void bad() { System.exit(0); } }");

        assertThatThrownBy(() -> program.call("Losses", "bad"))
                .isExactlyInstanceOf(Todo.class)
                .hasMessageStartingWith("Losses.bad ");
    }
}
