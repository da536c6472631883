import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { levelSchemaText, SCHEMA_PATH } from './level';

const text = levelSchemaText();
const isFresh = existsSync(SCHEMA_PATH) && readFileSync(SCHEMA_PATH, 'utf8') === text;

if (process.argv.includes('--check')) {
  console.log(isFresh ? `${SCHEMA_PATH} is up to date` : `${SCHEMA_PATH} is stale: run npx tsx tools/schema/main.ts`);
  process.exitCode = isFresh ? 0 : 1;
} else {
  writeFileSync(SCHEMA_PATH, text);
  console.log(`wrote ${SCHEMA_PATH}`);
}
