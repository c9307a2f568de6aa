package matml.engine.author;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A parsed Java source that remembers where each declaration stands in its text. */
final class JavaText {
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private JavaText(String text, CompilationUnitTree unit, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    /**
     * Parses a source.
     *
     * @param file how to name it in a message
     * @throws CourseDefect if it is not Java
     */
    static JavaText parse(String file, String text) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        JavacTask task = (JavacTask) javac.getTask(null, null, problems, List.of("-proc:none"), null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            for (Diagnostic<?> problem : problems.getDiagnostics()) {
                if (problem.getKind() == Diagnostic.Kind.ERROR) {
                    throw new CourseDefect(file + ", line " + problem.getLineNumber() + ": "
                            + problem.getMessage(java.util.Locale.ROOT));
                }
            }
            return new JavaText(text, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text() {
        return text;
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    String of(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    /** The classes at the top of the file. */
    List<ClassTree> classes() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    /** The import lines. */
    List<String> imports() {
        return unit.getImports().stream().map(this::of).map(String::strip).toList();
    }

    /** Where an import may be added. */
    int afterPackage() {
        return unit.getPackage() == null ? 0 : end(unit.getPackage());
    }

    /**
     * What a declaration is called for the purpose of replacing it: fields by name, methods and constructors by name and
     * parameter types, nested types by name.
     */
    String key(Tree member) {
        if (member instanceof VariableTree field) {
            return "field " + field.getName();
        }
        if (member instanceof ClassTree nested) {
            return "type " + nested.getSimpleName();
        }
        if (member instanceof MethodTree method) {
            return "method " + method.getName() + "("
                    + method.getParameters().stream()
                            .map(parameter -> of(parameter.getType()).replaceAll("\\s", ""))
                            .collect(Collectors.joining(","))
                    + ")";
        }
        return "block";
    }

    /** Members as they are written: what the compiler adds by itself (a default constructor) has no place in the text. */
    List<Tree> members(ClassTree type) {
        List<Tree> members = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (end(member) > start(member) && start(member) > start(type)) {
                members.add(member);
            }
        }
        return members;
    }

    /** {@code Type.method} of the method around a place in the text, or null outside of methods. */
    String methodAround(int place) {
        String[] found = new String[1];
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                if (start(method) <= place && place < end(method)) {
                    Tree parent = getCurrentPath().getParentPath().getLeaf();
                    String type = ((ClassTree) parent).getSimpleName().toString();
                    String name = method.getName().toString();
                    found[0] = type + "." + (name.equals("<init>") ? type : name);
                }
                return super.visitMethod(method, unused);
            }
        }.scan(unit, null);
        return found[0];
    }
}
