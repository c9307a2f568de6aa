package matml.engine.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import matml.engine.compile.Recovered.Member;
import matml.engine.compile.Recovered.TypeFault;
import matml.engine.result.Result.CompileError;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.FieldDeclaration;
import org.eclipse.jdt.internal.compiler.ast.Initializer;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.batch.FileSystem;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.lookup.LocalTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblem;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/**
 * The Eclipse compiler, which compiles around errors: a broken method becomes one that throws, all others are as
 * written. It decides nothing about what is correct Java; it is asked only where javac refused something.
 */
final class RecoveringCompiler implements AutoCloseable {
    private static final String RELEASE = "17";

    private final Libraries libraries;
    private final CompilerOptions options = new CompilerOptions();

    /**
     * @param classPath jars that sources may use
     */
    RecoveringCompiler(List<Path> classPath) {
        List<FileSystem.Classpath> paths = new ArrayList<>();
        String home = System.getProperty("java.home");
        // A newer JDK must not offer its newer API.
        paths.add(
                Integer.toString(Runtime.version().feature()).equals(RELEASE)
                        ? FileSystem.getJrtClasspath(home, "UTF-8", null, null)
                        : FileSystem.getOlderSystemRelease(home, RELEASE, null));
        for (Path path : classPath) {
            paths.add(FileSystem.getClasspath(path.toString(), "UTF-8", null));
        }
        libraries = new Libraries(paths.toArray(new FileSystem.Classpath[0]));
        options.sourceLevel = ClassFileConstants.JDK17;
        options.complianceLevel = ClassFileConstants.JDK17;
        options.targetJDK = ClassFileConstants.JDK17;
        options.produceDebugAttributes =
                ClassFileConstants.ATTR_SOURCE | ClassFileConstants.ATTR_LINES | ClassFileConstants.ATTR_VARS;
        options.performMethodsFullRecovery = true;
        options.performStatementsRecovery = true;
        options.processAnnotations = false;
    }

    /**
     * Compiles sources together.
     *
     * @param sources text by path below the source root
     * @param earlier class files that they may use besides the class path, by binary name
     * @throws IOException if it broke down over them
     */
    Recovered compile(Map<String, String> sources, Map<String, byte[]> earlier) throws IOException {
        libraries.earlier = earlier;
        Recovery recovery = new Recovery(libraries, options, sources);
        try {
            recovery.compile(sources.entrySet().stream()
                    .map(entry -> new CompilationUnit(entry.getValue().toCharArray(), entry.getKey(), "UTF-8"))
                    .toArray(ICompilationUnit[]::new));
        } catch (RuntimeException | StackOverflowError fault) {
            throw new IOException("the Eclipse compiler broke down", fault);
        }
        return recovery.recovered();
    }

    @Override
    public void close() {
        libraries.cleanup();
    }

    /** The class path and classes that are on no path: nothing is compiled because another class names it. */
    private static final class Libraries extends FileSystem {
        private Map<String, byte[]> earlier = Map.of();

        Libraries(Classpath[] paths) {
            super(paths, new String[0], false, null);
        }

        @Override
        public NameEnvironmentAnswer findType(char[][] compoundName, char[] moduleName) {
            NameEnvironmentAnswer answer = ofEarlier(CharOperation.toString(compoundName));
            return answer == null ? super.findType(compoundName, moduleName) : answer;
        }

        @Override
        public NameEnvironmentAnswer findType(char[] typeName, char[][] packageName, char[] moduleName) {
            NameEnvironmentAnswer answer =
                    ofEarlier(CharOperation.toString(packageName) + "." + String.valueOf(typeName));
            return answer == null ? super.findType(typeName, packageName, moduleName) : answer;
        }

        @Override
        public char[][] getModulesDeclaringPackage(char[][] packageName, char[] moduleName) {
            return isEarlier(CharOperation.toString(packageName))
                    ? new char[][] {ModuleBinding.UNNAMED}
                    : super.getModulesDeclaringPackage(packageName, moduleName);
        }

        @Override
        public boolean hasCompilationUnit(char[][] packageName, char[] moduleName, boolean checkCUs) {
            return isEarlier(CharOperation.toString(packageName))
                    || super.hasCompilationUnit(packageName, moduleName, checkCUs);
        }

        private boolean isEarlier(String packageName) {
            return earlier.keySet().stream().anyMatch(name -> name.startsWith(packageName + "."));
        }

        private NameEnvironmentAnswer ofEarlier(String name) {
            byte[] bytes = earlier.get(name);
            if (bytes == null) {
                return null;
            }
            try {
                return new NameEnvironmentAnswer(
                        new ClassFileReader(bytes, (name.replace('.', '/') + ".class").toCharArray(), true), null);
            } catch (ClassFormatException noClassFile) {
                return null;
            }
        }
    }

    /** One compilation. */
    private static final class Recovery extends Compiler {
        private final Map<String, String> sources;
        private final Map<String, byte[]> classes;
        private final List<Fault> faults;
        private final List<Member> members = new ArrayList<>();
        private final Map<String, TypeFault> brokenTypes = new LinkedHashMap<>();

        Recovery(INameEnvironment libraries, CompilerOptions options, Map<String, String> sources) {
            this(libraries, options, sources, new LinkedHashMap<>(), new ArrayList<>());
        }

        private Recovery(
                INameEnvironment libraries,
                CompilerOptions options,
                Map<String, String> sources,
                Map<String, byte[]> classes,
                List<Fault> faults) {
            super(
                    libraries,
                    DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                    options,
                    result -> accept(result, classes, faults),
                    new DefaultProblemFactory(Locale.ROOT));
            this.sources = sources;
            this.classes = classes;
            this.faults = faults;
            useSingleThread = true;
        }

        private static void accept(CompilationResult result, Map<String, byte[]> classes, List<Fault> faults) {
            for (ClassFile file : result.getClassFiles()) {
                classes.put(new String(file.fileName()).replace('/', '.'), file.getBytes());
            }
            faults.addAll(errors(result));
        }

        private static List<Fault> errors(CompilationResult result) {
            List<Fault> errors = new ArrayList<>();
            CategorizedProblem[] problems = result.getErrors();
            if (problems != null) {
                String file = new String(result.getFileName()).replace('\\', '/');
                for (CategorizedProblem problem : problems) {
                    int column = problem instanceof DefaultProblem known ? known.getSourceColumnNumber() : 0;
                    errors.add(new Fault(
                            new CompileError(
                                    file, problem.getSourceLineNumber(), Math.max(0, column), problem.getMessage()),
                            problem.getSourceStart(),
                            problem.getCategoryID() == CategorizedProblem.CAT_SYNTAX));
                }
            }
            return errors;
        }

        Recovered recovered() {
            return new Recovered(classes, members, faults, brokenTypes);
        }

        /**
         * The steps of a compilation as the Eclipse compiler has them. Between them it is kept from giving up a whole
         * type for what is wrong in one method of it.
         */
        @Override
        public void process(CompilationUnitDeclaration unit, int place) {
            lookupEnvironment.unitBeingCompleted = unit;
            parser.getMethodBodies(unit);
            dropInventedInitialisers(unit);
            settle(unit);
            if (unit.scope != null) {
                unit.scope.faultInTypes();
                unit.scope.verifyMethods(lookupEnvironment.methodVerifier());
            }
            unit.resolve();
            settle(unit);
            unit.analyseCode();
            settle(unit);
            unit.generateCode();
            collect(unit);
            unit.finalizeProblems();
            unit.compilationResult.totalUnitsKnown = totalUnits;
            lookupEnvironment.unitBeingCompleted = null;
        }

        private static List<TypeDeclaration> types(TypeDeclaration... declared) {
            List<TypeDeclaration> types = new ArrayList<>();
            if (declared != null) {
                for (TypeDeclaration type : declared) {
                    types.add(type);
                    types.addAll(types(type.memberTypes));
                }
            }
            return types;
        }

        private static List<AbstractMethodDeclaration> methods(TypeDeclaration type) {
            return type.methods == null ? List.of() : List.of(type.methods);
        }

        private static List<FieldDeclaration> fields(TypeDeclaration type) {
            return type.fields == null ? List.of() : List.of(type.fields);
        }

        /** A brace too many makes the parser invent initialisers that nobody wrote; they would break the whole type. */
        private void dropInventedInitialisers(CompilationUnitDeclaration unit) {
            String text = text(unit);
            for (TypeDeclaration type : types(unit.types)) {
                List<FieldDeclaration> real = fields(type).stream()
                        .filter(field -> !(field instanceof Initializer)
                                || text.startsWith("{", field.declarationSourceStart)
                                || text.startsWith("static", field.declarationSourceStart))
                        .toList();
                if (real.size() < fields(type).size()) {
                    type.fields = real.isEmpty() ? null : real.toArray(new FieldDeclaration[0]);
                }
            }
        }

        /** Leaves a type broken only if something outside of its methods is: a lambda's error is its method's. */
        private void settle(CompilationUnitDeclaration unit) {
            unit.ignoreFurtherInvestigation = unit.types == null;
            List<Fault> errors = errors(unit.compilationResult);
            for (TypeDeclaration type : types(unit.types)) {
                if (type.ignoreFurtherInvestigation && type.binding != null && own(type, errors) == null) {
                    type.ignoreFurtherInvestigation = false;
                    for (AbstractMethodDeclaration method : methods(type)) {
                        if (errors.stream().anyMatch(error -> isIn(error, method))) {
                            method.ignoreFurtherInvestigation = true;
                        }
                    }
                }
            }
        }

        /** The first error in a type's header, fields and initialisers. */
        private static Fault own(TypeDeclaration type, List<Fault> errors) {
            return errors.stream()
                    .filter(error -> error.offset() >= type.declarationSourceStart
                            && (error.offset() <= type.declarationSourceEnd
                                    || type.declarationSourceEnd <= type.sourceStart))
                    .filter(error -> methods(type).stream().noneMatch(method -> isIn(error, method)))
                    .filter(error -> types(type.memberTypes).stream()
                            .noneMatch(inner -> error.offset() >= inner.declarationSourceStart
                                    && error.offset() <= inner.declarationSourceEnd))
                    // Stray text between members breaks none of them.
                    .filter(error -> !error.syntax() || field(type, error) != null)
                    .findFirst()
                    .orElse(null);
        }

        private static FieldDeclaration field(TypeDeclaration type, Fault error) {
            return fields(type).stream()
                    .filter(field -> error.offset() >= field.declarationSourceStart
                            && error.offset() <= field.declarationSourceEnd)
                    .findFirst()
                    .orElse(null);
        }

        private static boolean isIn(Fault error, AbstractMethodDeclaration method) {
            return error.offset() >= method.declarationSourceStart
                    && error.offset() <= Math.max(method.declarationSourceEnd, method.bodyEnd);
        }

        private String text(CompilationUnitDeclaration unit) {
            return sources.get(new String(unit.getFileName()).replace('\\', '/'));
        }

        /** Notes what there is, before the compiler forgets it. */
        private void collect(CompilationUnitDeclaration unit) {
            String file = new String(unit.getFileName()).replace('\\', '/');
            List<Fault> errors = errors(unit.compilationResult);
            List<Member> outer = new ArrayList<>();
            if (unit.types != null) {
                for (TypeDeclaration type : unit.types) {
                    collect(type, new String(type.name), file, errors, outer, false);
                }
            }
            markCutShort(outer, text(unit), errors);
            members.addAll(outer);
            for (LocalTypeBinding local : unit.localTypes.values()) {
                if (local.constantPoolName() != null && local.scope != null) {
                    TypeDeclaration type = local.scope.referenceContext;
                    String label = outer.stream()
                            .filter(member -> member.start() <= type.sourceStart && type.sourceStart <= member.end())
                            .map(Member::label)
                            .findFirst()
                            .orElse(null);
                    collectLocal(type, local, label, file, errors);
                }
            }
        }

        private void collect(
                TypeDeclaration type,
                String label,
                String file,
                List<Fault> errors,
                List<Member> found,
                boolean outerBroken) {
            if (type.binding == null || type.binding.constantPoolName() == null) {
                return;
            }
            String name = new String(type.binding.constantPoolName()).replace('/', '.');
            boolean broken = outerBroken || type.ignoreFurtherInvestigation;
            if (broken) {
                brokenTypes.put(name, typeFault(type, label, file, errors));
            }
            for (AbstractMethodDeclaration method : methods(type)) {
                if (method.isClinit()) {
                    continue;
                }
                found.add(member(method, name, file, errors, broken, label + "." + memberName(method, label)));
            }
            if (type.memberTypes != null) {
                for (TypeDeclaration inner : type.memberTypes) {
                    collect(inner, label + "." + new String(inner.name), file, errors, found, broken);
                }
            }
        }

        private void collectLocal(
                TypeDeclaration type, LocalTypeBinding local, String label, String file, List<Fault> errors) {
            String name = new String(local.constantPoolName()).replace('/', '.');
            String around =
                    label == null ? name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "") : label;
            if (type.ignoreFurtherInvestigation) {
                brokenTypes.put(name, typeFault(type, around, file, errors));
            }
            for (AbstractMethodDeclaration method : methods(type)) {
                if (!method.isClinit()) {
                    members.add(member(method, name, file, errors, type.ignoreFurtherInvestigation, around));
                }
            }
        }

        private static Member member(
                AbstractMethodDeclaration method,
                String type,
                String file,
                List<Fault> errors,
                boolean typeBroken,
                String label) {
            boolean broken = typeBroken
                    || method.ignoreFurtherInvestigation
                    // Which of two twins is meant nobody knows, and a body whose end was guessed may lack a part.
                    || errors.stream().anyMatch(error -> isIn(error, method) && !isEndOfType(error));
            return new Member(
                    type,
                    method.isConstructor() ? "<init>" : new String(method.selector),
                    method.binding == null ? null : new String(method.binding.signature()),
                    label,
                    file,
                    method.declarationSourceStart,
                    Math.max(method.declarationSourceEnd, method.bodyEnd),
                    broken);
        }

        private static String memberName(AbstractMethodDeclaration method, String typeLabel) {
            return method.isConstructor()
                    ? typeLabel.substring(typeLabel.lastIndexOf('.') + 1)
                    : new String(method.selector);
        }

        /** A brace that is missing at the end of a class: what comes before it is complete. */
        private static boolean isEndOfType(Fault error) {
            return error.syntax()
                    && error.error().message().matches(".*to complete \\w*(Class|Record|Enum|Interface)Body");
        }

        private static TypeFault typeFault(TypeDeclaration type, String label, String file, List<Fault> errors) {
            Fault fault = own(type, errors);
            if (fault == null) {
                fault = errors.isEmpty()
                        ? new Fault(new CompileError(file, 0, 0, "it cannot be compiled"), -1, false)
                        : errors.get(0);
            }
            FieldDeclaration field = field(type, fault);
            String what = field == null ? "" : field instanceof Initializer ? "an initialiser of " : "a field of ";
            return new TypeFault(what + "`" + label + "`", fault);
        }

        /**
         * Breaks a method that a brace too many cut short: the rest of its body stands behind it as stray text. A
         * half-typed new member behind a method is none of that method's business.
         */
        private static void markCutShort(List<Member> members, String text, List<Fault> errors) {
            for (Fault error : errors) {
                if (!error.syntax() || isEndOfType(error) || members.stream().anyMatch(each -> each.holds(error))) {
                    continue;
                }
                int before = -1;
                for (int i = 0; i < members.size(); i++) {
                    if (members.get(i).end() < error.offset()
                            && (before < 0
                                    || members.get(i).end()
                                            > members.get(before).end())) {
                        before = i;
                    }
                }
                if (before >= 0
                        && (StrayText.isRestOfBody(text, members.get(before).end() + 1)
                                || StrayText.isRestOfBody(text, error.offset()))) {
                    members.set(before, members.get(before).withFault());
                }
            }
        }
    }
}
