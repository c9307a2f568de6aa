package matml.engine.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What an inspection found.
 *
 * @param classes class files that are safe to load, by binary name: methods with a finding only throw {@link
 *     matml.Todo} any more
 * @param findings all findings in the order of files and lines
 * @param replaced why each replaced member was: by the name that its {@code Todo} carries, {@code Losses.mse}
 */
public record Inspection(Map<String, byte[]> classes, List<Violation> findings, Map<String, Violation> replaced) {
    /**
     * Why a check could not go on; null if inspection is not the reason.
     *
     * @param todo what the Todo carries that the check reached, or null
     */
    public Violation reason(String todo) {
        return todo == null ? null : replaced.get(todo);
    }

    /** The same without what was found in some members: those that do not compile name types that do not exist. */
    public Inspection without(Predicate<String> members) {
        Map<String, Violation> others = new LinkedHashMap<>(replaced);
        others.keySet().removeIf(members);
        return new Inspection(
                classes,
                findings.stream()
                        .filter(finding -> !members.test(finding.member()))
                        .toList(),
                others);
    }
}
