package matml.engine.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the Eclipse compiler made of sources with errors.
 *
 * @param classes class files by binary name; broken members of them throw
 * @param members the methods and constructors of the sources
 * @param faults what it refused
 * @param brokenTypes binary names of the types that are broken outside of their members, each with the first fault
 */
record Recovered(
        Map<String, byte[]> classes, List<Member> members, List<Fault> faults, Map<String, TypeFault> brokenTypes) {
    /** The same with one more fault, which breaks the member it is in. */
    Recovered withFault(Fault fault) {
        return new Recovered(
                classes,
                members.stream()
                        .map(member -> member.holds(fault) ? member.withFault() : member)
                        .toList(),
                Stream.concat(faults.stream(), Stream.of(fault)).toList(),
                brokenTypes);
    }

    /**
     * A method or constructor.
     *
     * @param type binary name of its type
     * @param name its name in a class file
     * @param descriptor its descriptor; null if it has none: a twin of another method, say
     * @param label how people call it: {@code Losses.mse}; for a method of a local class the method around it
     * @param start its first character in the file
     * @param end its last character
     * @param broken whether it must not run
     */
    record Member(
            String type,
            String name,
            String descriptor,
            String label,
            String file,
            int start,
            int end,
            boolean broken) {
        boolean holds(Fault fault) {
            return fault.file().equals(file) && fault.offset() >= start && fault.offset() <= end;
        }

        Member withFault() {
            return new Member(type, name, descriptor, label, file, start, end, true);
        }
    }

    /**
     * Why a whole type is broken.
     *
     * @param what what is broken of it, for people
     */
    record TypeFault(String what, Fault fault) {}
}
