package matml.engine.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import matml.engine.compile.ClassSurgery.Signature;
import matml.engine.compile.Recovered.Member;
import matml.engine.compile.Recovered.TypeFault;
import matml.engine.result.Result.CompileError;

/**
 * Compiles one post of a submission so that a broken method costs only itself. javac judges. Where it refuses something,
 * the Eclipse compiler compiles around it, and what is broken then throws as a stub does; where nothing of a class can
 * be saved, its stub takes its place.
 */
final class PostCompiler implements AutoCloseable {
    /** Most errors shown of a file: nobody reads on after the first few. */
    private static final int MAX_ERRORS_OF_FILE = 10;

    private final Compiler javac;
    private final List<Path> classPath;
    private RecoveringCompiler recovering;

    /**
     * @param classPath jars that submissions may use
     */
    PostCompiler(List<Path> classPath) throws IOException {
        this.javac = new Compiler(classPath);
        this.classPath = classPath;
    }

    /**
     * Compiles a post.
     *
     * @throws IOException if the course's own stubs do not compile
     */
    CompiledPost compile(PostSources post) throws IOException {
        return new Work(post).compile();
    }

    /** Compiles the stubs of a post in place of all that was submitted, for a reason that is no error in any line. */
    CompiledPost stubsOnly(PostSources post, String reason) throws IOException {
        Work work = new Work(post);
        return work.stubsOnly(List.of(new CompileError("", 0, 0, reason)));
    }

    /** Loads and warms up javac while there is nothing to do yet. */
    void warmUp() {
        javac.judge(CompileWorker.SMALL_PROGRAM, Map.of());
    }

    private Recovered recover(Map<String, String> units, Map<String, byte[]> earlier) throws IOException {
        if (recovering == null) {
            // Most submissions compile and never need it.
            ClassSurgery.mark();
            recovering = new RecoveringCompiler(classPath);
        }
        return recovering.compile(units, earlier);
    }

    @Override
    public void close() {
        javac.close();
        if (recovering != null) {
            recovering.close();
        }
    }

    /** The work on one post. */
    private final class Work {
        private final PostSources post;
        private final Map<String, String> units = new LinkedHashMap<>();
        private final Set<String> missing = new LinkedHashSet<>();
        private final Map<String, Broken> broken = new LinkedHashMap<>();
        private final List<CompileError> errors = new ArrayList<>();
        private Map<String, byte[]> stubClasses;

        Work(PostSources post) {
            this.post = post;
        }

        CompiledPost compile() throws IOException {
            post.sources().forEach((file, text) -> units.put(post.path(file), text));
            for (String stub : post.stubs().keySet()) {
                if (!post.sources().containsKey(stub + ".java")) {
                    missing.add(stub);
                    units.put(post.stubPath(stub), post.stubs().get(stub));
                }
            }
            post.sources().forEach((file, text) -> {
                String misfit = PackageLine.misfit(text, "matml." + post.post());
                if (misfit != null) {
                    giveUp(post.path(file), new CompileError(post.path(file), PackageLine.line(text), 0, misfit));
                }
            });
            while (true) {
                Judgement judgement = javac.judge(units, post.earlier());
                if (judgement.gaveUp()) {
                    return byFile(judgement);
                }
                Recovered recovered = null;
                if (!judgement.ok()) {
                    try {
                        recovered = recoverWithBraces();
                    } catch (IOException brokeDown) {
                        return byFile(judgement);
                    }
                }
                Map<String, byte[]> classes = recovered == null ? judgement.classes() : recovered.classes();
                List<String> absent = post.stubs().keySet().stream()
                        .filter(stub -> !classes.containsKey(post.binaryName(stub)) && isStudents(post.stubPath(stub)))
                        .toList();
                if (absent.isEmpty()) {
                    return recovered == null ? done(classes) : around(judgement, recovered);
                }
                absent.forEach(stub -> giveUp(post.stubPath(stub), whyAbsent(stub, judgement)));
            }
        }

        private CompileError whyAbsent(String stub, Judgement judgement) {
            String path = post.stubPath(stub);
            return judgement.faults().stream()
                    .filter(fault -> fault.file().equals(path))
                    .map(Fault::error)
                    .findFirst()
                    .orElse(new CompileError(path, 1, 0, "the file declares no class " + stub));
        }

        /**
         * Compiles around the errors. A brace too many ends a method and a class early and spoils all behind it: where
         * the first error follows a brace and costs several members, it is tried without that brace.
         */
        private Recovered recoverWithBraces() throws IOException {
            Recovered recovered = recover(units, post.earlier());
            for (String stub : post.stubs().keySet()) {
                String path = post.stubPath(stub);
                Fault first = recovered.faults().stream()
                        .filter(fault -> fault.syntax() && fault.file().equals(path))
                        .min(Comparator.comparing(Fault::offset))
                        .orElse(null);
                int cost = first == null || !isStudents(path) ? 0 : cost(stub, recovered);
                int brace = cost < 2 ? -1 : StrayText.braceBefore(units.get(path), first.offset());
                if (brace >= 0) {
                    Map<String, String> repaired = new LinkedHashMap<>(units);
                    repaired.put(
                            path,
                            new StringBuilder(units.get(path))
                                    .replace(brace, brace + 1, " ")
                                    .toString());
                    Recovered better =
                            recover(repaired, post.earlier()).withFault(new Fault(first.error(), brace, true));
                    if (cost(stub, better) < cost) {
                        recovered = better;
                    }
                }
            }
            return recovered;
        }

        /** How many members of a file are broken or gone. */
        private int cost(String stub, Recovered recovered) throws IOException {
            long broken = recovered.members().stream()
                    .filter(member -> member.broken() && member.file().equals(post.stubPath(stub)))
                    .count();
            return (int) broken + lost(stub, recovered).size();
        }

        /** Methods of a stub that are nowhere in what was recovered, with their access flags. */
        private Map<Signature, Integer> lost(String stub, Recovered recovered) throws IOException {
            byte[] students = recovered.classes().get(post.binaryName(stub));
            byte[] stubClass = stubClasses().get(post.binaryName(stub));
            Map<Signature, Integer> lost = ClassSurgery.callable(stubClass);
            if (students != null) {
                lost.keySet().removeAll(ClassSurgery.declared(students));
            }
            return lost;
        }

        private CompiledPost done(Map<String, byte[]> classes) {
            return new CompiledPost(classes, tidy(), broken, missing);
        }

        /** Replaces a file by its stub, or drops it if it has none. */
        private void giveUp(String path, CompileError error) {
            String name = className(path);
            broken.put(name, new Broken(name + ".java", error));
            errors.add(error);
            if (post.stubs().containsKey(name)) {
                units.put(path, post.stubs().get(name));
            } else {
                units.remove(path);
            }
        }

        private boolean isStudents(String path) {
            String name = className(path);
            return units.containsKey(path) && !missing.contains(name) && !broken.containsKey(name);
        }

        /** Keeps every member in which there is no error. */
        private CompiledPost around(Judgement judgement, Recovered recovered) throws IOException {
            List<Fault> faults = new ArrayList<>(judgement.faults());
            Judgement rest = judgement.syntax() ? withoutSyntax(judgement) : judgement;
            // A stub may lack what the others rightly use: only what both compilers refuse is an error there.
            rest.faults().stream()
                    .filter(fault -> judgement.syntax()
                            && recovered.faults().stream().anyMatch(other -> isSameLine(fault.error(), other.error())))
                    .forEach(faults::add);
            Set<String> sound = new LinkedHashSet<>(units.keySet());
            sound.removeIf(path -> !rest.ok()
                    || judgement.faults().stream()
                            .anyMatch(fault -> fault.file().equals(path)));
            faults.removeIf(fault -> !isStudents(fault.file()));
            List<Fault> others = recovered.faults().stream()
                    .filter(fault -> isStudents(fault.file()) && !sound.contains(fault.file()))
                    .toList();
            Map<String, Map<Signature, String>> cut = new LinkedHashMap<>();
            for (Member member : recovered.members()) {
                // What is right but for a method that got lost in a broken file waits for that method alone.
                if (isStudents(member.file()) && !sound.contains(member.file())) {
                    boolean named = faults.stream().anyMatch(member::holds);
                    if (member.broken() || faults.stream().anyMatch(fault -> !fault.syntax() && member.holds(fault))) {
                        Broken part = broken(member, recovered, faults, others);
                        // Of twins javac names one.
                        broken.merge(member.label(), part, (old, now) -> named ? now : old);
                        if (member.descriptor() != null) {
                            cut.computeIfAbsent(member.type(), type -> new LinkedHashMap<>())
                                    .put(new Signature(member.name(), member.descriptor()), member.label());
                        }
                    }
                }
            }
            Map<String, byte[]> classes = new LinkedHashMap<>();
            rest.classes().forEach((name, bytes) -> {
                if (sound.contains(fileOf(name, recovered))) {
                    cut.put(name, Map.of());
                    classes.put(name, bytes);
                }
            });
            recovered.classes().forEach((name, bytes) -> {
                if (name.startsWith(post.binaryName("")) && !sound.contains(fileOf(name, recovered))) {
                    Map<Signature, String> here = cut.computeIfAbsent(name, type -> new LinkedHashMap<>());
                    cutUndeclared(name, bytes, here, recovered, faults, others);
                    classes.put(name, bytes);
                }
            });
            Map<String, Map<Signature, Integer>> lost = lost(classes, recovered, faults, others);
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                Map<Signature, Integer> added = lost.getOrDefault(each.getKey(), Map.of());
                Map<Signature, String> labels = new LinkedHashMap<>();
                added.keySet().forEach(method -> labels.put(method, label(each.getKey(), method.name())));
                if (!cut.get(each.getKey()).isEmpty() || !added.isEmpty()) {
                    each.setValue(ClassSurgery.operate(each.getValue(), cut.get(each.getKey()), labels, added));
                }
            }
            faults.forEach(fault -> errors.add(fault.error()));
            broken.values().forEach(part -> {
                if (errors.stream().noneMatch(known -> isSameLine(known, part.error()))) {
                    errors.add(part.error());
                }
            });
            return done(classes);
        }

        /** Where javac stops at what it cannot parse, the other files are judged with stubs in its place. */
        private Judgement withoutSyntax(Judgement judgement) {
            Map<String, String> rest = new LinkedHashMap<>(units);
            judgement.faults().forEach(fault -> {
                String stub = post.stubs().get(className(fault.file()));
                if (stub == null) {
                    rest.remove(fault.file());
                } else {
                    rest.put(fault.file(), stub);
                }
            });
            return javac.judge(rest, post.earlier());
        }

        private Broken broken(Member member, Recovered recovered, List<Fault> faults, List<Fault> others) {
            CompileError own = Stream.concat(faults.stream(), others.stream())
                    .filter(member::holds)
                    .map(Fault::error)
                    .findFirst()
                    .orElse(null);
            TypeFault type = recovered.brokenTypes().get(member.type());
            if (own == null && type != null) {
                CompileError error = faults.stream()
                        .map(Fault::error)
                        .filter(each -> isSameLine(each, type.fault().error()))
                        .findFirst()
                        .orElse(type.fault().error());
                return new Broken(capitalised(type.what()), error);
            }
            return new Broken("`" + member.label() + "`", own == null ? firstIn(member.file(), faults, others) : own);
        }

        /** Methods that throw although nobody declared them: those of an interface that are not implemented. */
        private void cutUndeclared(
                String type,
                byte[] bytes,
                Map<Signature, String> here,
                Recovered recovered,
                List<Fault> faults,
                List<Fault> others) {
            for (Signature method : ClassSurgery.problemMethods(bytes)) {
                if (!here.containsKey(method)) {
                    String label = label(type, method.name());
                    here.put(method, label);
                    String file = fileOf(type, recovered);
                    broken.putIfAbsent(label, new Broken("`" + label + "`", outside(file, recovered, faults, others)));
                }
            }
        }

        /** The first error of a file that is in none of its members. */
        private CompileError outside(String file, Recovered recovered, List<Fault> faults, List<Fault> others) {
            return Stream.concat(faults.stream(), others.stream())
                    .filter(fault -> fault.file().equals(file))
                    .filter(fault -> recovered.members().stream().noneMatch(member -> member.holds(fault)))
                    .map(Fault::error)
                    .findFirst()
                    .orElseGet(() -> firstIn(file, faults, others));
        }

        private CompileError firstIn(String file, List<Fault> faults, List<Fault> others) {
            return Stream.concat(faults.stream(), others.stream())
                    .filter(fault -> fault.file().equals(file))
                    .map(Fault::error)
                    .findFirst()
                    .orElse(new CompileError(file, 0, 0, "the compiler could not read it"));
        }

        /**
         * Methods of the stubs that got lost with a broken declaration, so that checks reach "not compiled" instead of
         * nothing. A method that the student's class rightly declares with other types is not lost.
         */
        private Map<String, Map<Signature, Integer>> lost(
                Map<String, byte[]> classes, Recovered recovered, List<Fault> faults, List<Fault> others)
                throws IOException {
            Map<String, Map<Signature, Integer>> lost = new LinkedHashMap<>();
            for (String stub : post.stubs().keySet()) {
                String type = post.binaryName(stub);
                String file = post.stubPath(stub);
                boolean faulty = Stream.concat(faults.stream(), others.stream())
                        .anyMatch(fault -> fault.file().equals(file));
                if (!faulty
                        || ClassSurgery.isInterface(classes.get(type))
                        || ClassSurgery.isInterface(stubClasses().get(type))) {
                    continue;
                }
                boolean syntax = Stream.concat(faults.stream(), others.stream())
                        .anyMatch(fault -> fault.syntax() && fault.file().equals(file));
                Map<Signature, Integer> gone = lost(stub, recovered);
                gone.keySet().removeIf(method -> {
                    List<Member> namesakes = recovered.members().stream()
                            .filter(member ->
                                    member.type().equals(type) && member.name().equals(method.name()))
                            .toList();
                    boolean allBroken = namesakes.stream().allMatch(member -> broken.containsKey(member.label()));
                    return !allBroken || namesakes.isEmpty() && !syntax;
                });
                gone.keySet().forEach(method -> {
                    String label = label(type, method.name());
                    broken.putIfAbsent(label, new Broken("`" + label + "`", outside(file, recovered, faults, others)));
                });
                lost.put(type, gone);
            }
            return lost;
        }

        private Map<String, byte[]> stubClasses() throws IOException {
            if (stubClasses == null) {
                Map<String, String> texts = new LinkedHashMap<>();
                post.stubs().forEach((name, text) -> texts.put(post.stubPath(name), text));
                Judgement judgement = javac.judge(texts, post.earlier());
                if (!judgement.ok()) {
                    throw new IOException("The stubs of " + post.post() + " do not compile: "
                            + judgement.faults().get(0).error());
                }
                stubClasses = judgement.classes();
            }
            return stubClasses;
        }

        /** The way without the Eclipse compiler: a file with an error is replaced as a whole. */
        private CompiledPost byFile(Judgement first) throws IOException {
            Judgement judgement = first;
            while (!judgement.ok()) {
                Map<String, CompileError> culprits = new LinkedHashMap<>();
                for (Fault fault : judgement.gaveUp() ? tooMuchAlone(judgement) : judgement.faults()) {
                    if (isStudents(fault.file())) {
                        culprits.putIfAbsent(fault.file(), fault.error());
                    }
                }
                if (culprits.isEmpty()) {
                    // A stub does not fit what is left, or no file is to blame alone: nothing can be saved.
                    return stubsOnly(
                            judgement.faults().stream().map(Fault::error).toList());
                }
                culprits.forEach(this::giveUp);
                judgement = javac.judge(units, post.earlier());
            }
            return done(judgement.classes());
        }

        /** The files that break the compiler down by themselves. */
        private List<Fault> tooMuchAlone(Judgement judgement) {
            List<Fault> found = new ArrayList<>();
            for (Map.Entry<String, String> unit : units.entrySet()) {
                if (javac.judge(Map.of(unit.getKey(), unit.getValue()), post.earlier())
                        .gaveUp()) {
                    String message = "something in it is nested too deeply or is too large for the compiler";
                    found.add(new Fault(new CompileError(unit.getKey(), 1, 0, message), -1, false));
                }
            }
            return found;
        }

        CompiledPost stubsOnly(List<CompileError> reasons) throws IOException {
            errors.addAll(reasons);
            Set<String> all = new LinkedHashSet<>(post.stubs().keySet());
            post.sources().keySet().forEach(file -> all.add(className(file)));
            for (String name : all) {
                CompileError reason = reasons.stream()
                        .filter(error -> className(error.file()).equals(name))
                        .findFirst()
                        .orElse(reasons.get(0));
                broken.putIfAbsent(name, new Broken(name + ".java", reason));
            }
            missing.clear();
            return done(new LinkedHashMap<>(stubClasses()));
        }

        /** In reading order, without echoes. */
        private List<CompileError> tidy() {
            List<CompileError> sorted = errors.stream()
                    .distinct()
                    .sorted(Comparator.comparing(CompileError::file).thenComparing(CompileError::line))
                    .toList();
            List<CompileError> kept = new ArrayList<>();
            int ofFile = 0;
            for (CompileError error : sorted) {
                CompileError last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
                boolean another = last == null || !last.file().equals(error.file());
                ofFile = another ? 0 : ofFile;
                if (another
                        || ofFile < MAX_ERRORS_OF_FILE
                                && !isSameLine(last, error)
                                && !last.message().equals(error.message())) {
                    kept.add(error);
                    ofFile++;
                }
            }
            return kept;
        }
    }

    private static boolean isSameLine(CompileError one, CompileError other) {
        return one.file().equals(other.file()) && one.line() == other.line();
    }

    private static String fileOf(String type, Recovered recovered) {
        String top = type.replaceAll("\\$.*", "");
        return recovered.members().stream()
                .filter(member -> member.type().replaceAll("\\$.*", "").equals(top))
                .map(Member::file)
                .findFirst()
                .orElse(top.replace('.', '/') + ".java");
    }

    /** {@code matml.post01.Ucb1$Arm} and {@code <init>}: {@code Ucb1.Arm.Arm}. */
    private static String label(String type, String method) {
        String label = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return label + "." + (method.startsWith("<") ? label.substring(label.lastIndexOf('.') + 1) : method);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String className(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".java") ? file.substring(0, file.length() - ".java".length()) : file;
    }
}
