"""The public checks of a matml assignment, for Classroom 50.

Written by `matml classroom50 bundle`; change nothing here, make a new bundle instead. Needs Python 3.8 and a JDK 17 or
newer, and nothing else: no network, no Maven. Everything in this folder is public, students can read it.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

BUNDLE = Path(__file__).resolve().parent
CHECKOUT = Path.cwd()
# Of the runner's environment the grader gets these and nothing else: no token, no secret, no file of the runner's.
PASSED_ON = (
    "CLASSROOM ASSIGNMENT ASSIGNMENT_TYPE OWNER USERNAME SUBMISSION_TAG COMMIT_URL RELEASE_URL REVIEW_URL"
    " PATH JAVA_HOME HOME TMPDIR TEMP TMP SystemRoot"
).split()
LONGEST_BODY = 60_000


def java():
    name = "java.exe" if os.name == "nt" else "java"
    home = os.environ.get("JAVA_HOME")
    if home and (Path(home) / "bin" / name).is_file():
        return str(Path(home) / "bin" / name)
    return shutil.which("java")


def grade(program, out, settings):
    """Runs the grader; says what went wrong, or None."""
    command = [
        program, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Dmatml.home=" + str(BUNDLE),
        "-cp", str(BUNDLE / "matml-engine" / "lib" / "*"), "matml.engine.cli.Main",
        "classroom50", "run", str(CHECKOUT), "--assign", ",".join(settings["assign"]), "--out", str(out),
    ]
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    with open(out / "log", "wb") as log:
        process = subprocess.Popen(
            command, cwd=out, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            start_new_session=os.name != "nt",
        )
        try:
            code = process.wait(timeout=settings["seconds"])
        except subprocess.TimeoutExpired:
            return "The grader was ended after %d seconds. Look for a loop that does not end." % settings["seconds"]
        finally:
            end(process)
    if code == 0:
        return None
    return "The grader ended with code %d. Push again; if this stays, tell your instructor." % code


def end(process):
    """Nothing that was started lives on to change what is written afterwards."""
    try:
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except OSError:
        pass
    process.wait()


def nothing(why, settings):
    """The result of a submission that could not be graded: all rows, no points."""
    get = os.environ.get
    rows = [dict(row, passed=False, score=0, message=why) for row in settings["rows"]]
    return {
        "schema": "classroom50/result/v1",
        "classroom": get("CLASSROOM", ""),
        "assignment": get("ASSIGNMENT", ""),
        "submission": get("SUBMISSION_TAG", ""),
        "commit": get("COMMIT_URL", ""),
        "release": get("RELEASE_URL", ""),
        "review": get("REVIEW_URL", ""),
        "score": 0,
        "max-score": sum(row["max-score"] for row in rows),
        "tests": rows,
    }


def read(path, most):
    if path.is_symlink() or not path.is_file() or path.stat().st_size > most:
        return None
    return path.read_text(encoding="utf-8", errors="replace")


def put(name, text):
    """There whole or not at all, whatever lay there under this name."""
    target = CHECKOUT / name
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    temporary = CHECKOUT / (".matml-" + uuid.uuid4().hex)
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, target)


def show(text):
    """Into the log, where no line of a student's program may be taken for a command to the runner."""
    word = uuid.uuid4().hex
    print("::stop-commands::" + word)
    for line in text.splitlines():
        print("  " + line)
    print("::" + word + "::", flush=True)


def main():
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    settings = json.loads((BUNDLE / "bundle.json").read_text(encoding="utf-8"))
    program = java()
    if program is None:
        print("There is no Java here. The assignment's entry in assignments.json needs \"runtime\": {\"java\": \"21\"}.")
        return 1
    out = Path(tempfile.mkdtemp(prefix="matml-"))
    try:
        problem = grade(program, out, settings)
        text = None if problem else read(out / "result.json", 4_000_000)
        if text is None:
            problem = problem or "The grader wrote no result. Push again; if this stays, tell your instructor."
            show(read(out / "log", 1_000_000) or "")
            result = nothing(problem, settings)
            body = problem + "\n"
        else:
            result = json.loads(text)
            body = read(out / "release-body.md", 4_000_000) or ""
        if len(body) > LONGEST_BODY:
            body = body[:LONGEST_BODY] + "\n\n(shortened)\n"
        show("%d of %d points of the public checks" % (result["score"], result["max-score"]))
        put("release-body.md", body)
        put("result.json", json.dumps(result, indent=2, ensure_ascii=False) + "\n")
        return 0
    finally:
        shutil.rmtree(out, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
