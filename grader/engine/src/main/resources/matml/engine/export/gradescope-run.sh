#!/usr/bin/env bash
# Gradescope runs this for each submission. Whatever happens, there is a results.json that says it.
root=${MATML_AUTOGRADER:-/autograder}
home=$root/source/matml
results=$root/results/results.json
mkdir -p "$root/results"
printf '%s\n' '{"score": 0, "output": "The grader did not end. This says nothing about your code: tell your instructor.", "visibility": "visible", "stdout_visibility": "hidden", "tests": []}' > "$results"
case $(locale charmap 2>/dev/null) in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# The child is told nothing that Gradescope has in the environment.
env -i PATH="$PATH" HOME="${HOME:-/root}" LC_ALL="${LC_ALL:-C.UTF-8}" JAVA_HOME="${JAVA_HOME:-}" \
    "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Dmatml.home="$home" -Dmatml.rebuilt \
    -cp "$home/grader/engine/target/lib/*:$home/grader/engine/target/*" matml.engine.cli.Main \
    gradescope run "$root/submission" --assign '@assign@' --out-of @out-of@ --results "$results"
exit 0
