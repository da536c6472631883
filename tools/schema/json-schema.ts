/** A JSON Schema or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The fields of a valibot schema or action that are read here. */
interface Node {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: { readonly [key: string]: Node };
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly getter?: (input: unknown) => Node;
}

/** A shape that is defined once and referred to by name; `forms` replaces a schema that chooses by its input. */
export interface Definition {
  readonly name: string;
  readonly schema: object;
  readonly forms?: readonly object[];
}

type Names = ReadonlyMap<object, string>;
type Converter = (node: Node, names: Names) => JsonSchema;

/** Converts a valibot schema into a JSON Schema of draft 2020-12. */
export function jsonSchemaOf(schema: object, definitions: readonly Definition[]): JsonSchema {
  const names: Names = new Map(definitions.map(({ name, schema }) => [schema, name]));
  const defined = definitions.map((definition) => [definition.name, define(definition, names)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...inline(schema as Node, names),
    $defs: Object.fromEntries(defined),
  };
}

function define({ schema, forms }: Definition, names: Names): JsonSchema {
  return forms ? { anyOf: (forms as readonly Node[]).map((form) => convert(form, names)) } : inline(schema as Node, names);
}

function convert(node: Node, names: Names): JsonSchema {
  const name = names.get(node);
  return name === undefined ? inline(node, names) : { $ref: `#/$defs/${name}` };
}

function inline(node: Node, names: Names): JsonSchema {
  if (node.pipe) return measured(Object.assign({}, ...node.pipe.map((part) => convert(part, names))));
  const converter = CONVERTERS[node.type];
  if (!converter) throw new Error(`no JSON Schema is known for the schema node "${node.type}"`);
  return converter(node, names);
}

/** A text is measured in characters and a list in items; the library has one name for both. */
function measured({ minItems, maxItems, ...rest }: JsonSchema): JsonSchema {
  const unit = rest['type'] === 'string' ? 'Length' : 'Items';
  return {
    ...rest,
    ...(minItems === undefined ? {} : { [`min${unit}`]: minItems }),
    ...(maxItems === undefined ? {} : { [`max${unit}`]: maxItems }),
  };
}

function need<T>(part: T | undefined, node: Node): T {
  if (part === undefined) throw new Error(`the schema node "${node.type}" lacks a part`);
  return part;
}

const CONVERTERS: { readonly [type: string]: Converter } = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ literal }) => ({ const: literal }),
  picklist: ({ options }) => ({ enum: options }),
  array: (node, names) => ({ type: 'array', items: convert(need(node.item, node), names) }),
  strict_object: convertObject,
  record: (node, names) => ({
    type: 'object',
    propertyNames: convert(need(node.key, node), names),
    additionalProperties: convert(need(node.value, node), names),
  }),
  exact_optional: (node, names) => convert(need(node.wrapped, node), names),
  union: (node, names) => ({ anyOf: need(node.options, node).map((option) => convert(option as Node, names)) }),
  lazy: (node, names) => convert(need(node.getter, node)(undefined), names),
  // A test in code has no counterpart; the reader of levels runs it.
  custom: () => ({}),
  check: () => ({}),
  integer: () => ({ type: 'integer' }),
  min_value: ({ requirement }) => ({ minimum: requirement }),
  max_value: ({ requirement }) => ({ maximum: requirement }),
  regex: ({ requirement }) => ({ pattern: (requirement as RegExp).source }),
  min_length: (node) => ({ minItems: node.requirement }),
  max_length: (node) => ({ maxItems: node.requirement }),
  title: ({ title }) => ({ title }),
  description: ({ description }) => ({ description }),
};

function convertObject(node: Node, names: Names): JsonSchema {
  const entries = Object.entries(need(node.entries, node));
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, entry]) => [key, convert(entry, names)])),
    required: entries.filter(([, entry]) => entry.type !== 'exact_optional').map(([key]) => key),
    additionalProperties: false,
  };
}
