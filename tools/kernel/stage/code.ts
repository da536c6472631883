/** One statement of residual code. */
export type Node =
  | { readonly kind: 'let'; readonly name: string; text: string; readonly callee?: Callee }
  | { readonly kind: 'store'; at: string; text: string; readonly cell: number; readonly low: number; readonly high: number }
  | { readonly kind: 'do'; text: string; readonly callee?: Callee }
  | { readonly kind: 'return'; text: string }
  | Exit
  | { readonly kind: 'if'; test: string; readonly yes: Node[]; readonly no: Node[] }
  | { readonly kind: 'label' | 'loop'; readonly label: string; readonly body: Node[] };

/** A place where control leaves a part of the code, with what is handed on there. */
export interface Exit {
  readonly kind: 'exit';
  sets: [string, string][];
  /** The label left, null where control falls out of the end. */
  label: string | null;
}

/** A residual function: what it is called and what it writes. */
export interface Callee {
  readonly name: string;
  cells: ReadonlySet<number>;
  ranges: readonly (readonly [number, number])[];
}

/** Calls back with the bodies within a statement. */
export function bodiesOf(node: Node): readonly Node[][] {
  if (node.kind === 'if') return [node.yes, node.no];
  return node.kind === 'label' || node.kind === 'loop' ? [node.body] : [];
}

/** Counts the statements of a body and of all within it. */
export function sizeOf(body: readonly Node[]): number {
  return body.reduce((sum, node) => sum + 1 + bodiesOf(node).reduce((inner, each) => inner + sizeOf(each), 0), 0);
}

/** Says whether anything in a body leaves by a label. */
export function leavesBy(body: readonly Node[], label: string): boolean {
  return body.some((node) => (node.kind === 'exit' ? node.label === label : bodiesOf(node).some((each) => leavesBy(each, label))));
}

/** Control that leaves at the very end of a labelled body need not say so. */
export function fallOut(body: readonly Node[], label: string): void {
  const last = body.at(-1);
  if (last === undefined) return;
  if (last.kind === 'exit') last.label = last.label === label ? null : last.label;
  else if (last.kind !== 'loop') for (const each of bodiesOf(last)) fallOut(each, label);
}

/** The cells that a body writes, itself or through what it calls. */
export function writesOf(body: readonly Node[]): Pick<Callee, 'cells' | 'ranges'> {
  const cells = new Set<number>();
  const ranges = new Map<string, readonly [number, number]>();
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.kind === 'store' && node.cell >= 0) cells.add(node.cell);
      else if (node.kind === 'store') ranges.set(`${node.low}:${node.high}`, [node.low, node.high]);
      if ('callee' in node && node.callee !== undefined) {
        for (const cell of node.callee.cells) cells.add(cell);
        for (const range of node.callee.ranges) ranges.set(range.join(':'), range);
      }
      bodiesOf(node).forEach(walk);
    }
  };
  walk(body);
  return { cells, ranges: [...ranges.values()] };
}

/** The names of what a body calls. */
export function calleesOf(body: readonly Node[]): string[] {
  return body.flatMap((node) => ['callee' in node && node.callee !== undefined ? [node.callee.name] : [], ...bodiesOf(node).map(calleesOf)].flat());
}

/** Writes a body out as JavaScript. */
export function print(body: readonly Node[]): string {
  return body.map(printNode).join('');
}

function printNode(node: Node): string {
  switch (node.kind) {
    case 'let':
      return `var ${node.name} = ${node.text};\n`;
    case 'store':
      return `m[${node.at}] = ${node.text};\n`;
    case 'do':
      return `${node.text};\n`;
    case 'return':
      return `return ${node.text};\n`;
    case 'exit':
      return printExit(node);
    case 'label':
      return `${node.label}: {\n${print(node.body)}}\n`;
    case 'loop':
      return `for (;;) {\n${print(node.body)}}\n`;
    case 'if':
      return printIf(node);
  }
}

function printIf({ test, yes, no }: Extract<Node, { kind: 'if' }>): string {
  const [then, otherwise] = [print(yes), print(no)];
  if (then === '' && otherwise === '') return '';
  if (then === '') return `if (!(${test})) {\n${otherwise}}\n`;
  return `if (${test}) {\n${then}}${otherwise === '' ? '' : ` else {\n${otherwise}}`}\n`;
}

/** What is handed on is handed on at once: no new value may stand where an old one is still read. */
function printExit({ sets, label }: Exit): string {
  const live = sets.filter(([name, text]) => name !== text);
  const clash = live.some(([name], at) => live.slice(at + 1).some(([, text]) => new RegExp(`\\b${name}\\b`).test(text)));
  const plain = live.map(([name, text]) => `var ${name} = ${text};\n`);
  const through = [...live.map(([name, text]) => `var ${name}_ = ${text};\n`), ...live.map(([name]) => `var ${name} = ${name}_;\n`)];
  return (clash ? through : plain).join('') + (label === null ? '' : `break ${label};\n`);
}
