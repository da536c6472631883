import { levelDefinitions, levelSchema, predicateForms } from '../../src/scenarios';
import { jsonSchemaOf } from './json-schema';

/** Where the published schema of levels lies, from the root of the repository. */
export const SCHEMA_PATH = 'levels/schema.json';

/** Writes out the published schema of levels. */
export function levelSchemaText(): string {
  const definitions = Object.entries(levelDefinitions).map(([name, schema]) =>
    (name === 'predicate' ? { name, schema, forms: predicateForms } : { name, schema }));
  return `${JSON.stringify(jsonSchemaOf(levelSchema, definitions), null, 2)}\n`;
}
