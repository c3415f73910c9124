// Parses each BPMN file and lints it; one line per file, and below it whatever is wrong.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

const config = JSON.parse(readFileSync(new URL('.bpmnlintrc', import.meta.url)));

for (const file of process.argv.slice(2)) {
  const faults = [];
  let parts = 0;
  try {
    const { rootElement, warnings, elementsById } = await new BpmnModdle().fromXML(readFileSync(file, 'utf8'));
    parts = Object.keys(elementsById).length;
    faults.push(...warnings.map(each => `parser: ${each.message}`));

    // A new linter each time: its rules remember what they saw. What has a drawing is to have all of it.
    const drawn = rootElement.diagrams?.length > 0 ? { 'no-bpmndi': 'error' } : {};
    const linter = new Linter({ config: { ...config, rules: { ...config.rules, ...drawn } }, resolver: new NodeResolver() });
    for (const [rule, reports] of Object.entries(await linter.lint(rootElement))) {
      faults.push(...reports.map(each => `${rule}: ${each.id}: ${each.message}`));
    }
  } catch (error) {
    faults.push(...(error.warnings ?? []).map(each => `parser: ${each.message}`), `parser: ${error.message}`);
  }

  console.log(`${basename(file)}: ${faults.length === 0 ? `${parts} elements, nothing wrong` : `${faults.length} faults`}`);
  faults.forEach(each => console.log(`  ${each}`));
  if (faults.length > 0) {
    process.exitCode = 1;
  }
}
