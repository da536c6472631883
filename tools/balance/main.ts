import { readFileSync, writeFileSync } from 'node:fs';
import { readPlayableLevel } from '../../src/app/headless';
import { balancePage } from './table';

const LEVEL = 'levels/greenland-2026.json';
const PAGE = 'docs/balance.md';

const read = readPlayableLevel(readFileSync(LEVEL, 'utf8'));
if (read.ok) {
  writeFileSync(PAGE, balancePage(read.scenario));
  process.stdout.write(`wrote ${PAGE}\n`);
} else {
  process.stderr.write(`${read.faults.map(({ path, message }) => `${path} ${message}`).join('\n')}\n`);
  process.exitCode = 1;
}
