import { bodiesOf } from './code';
import type { Node } from './code';

const NAME = /\b[vpa]\d+_?\b/g;
const LONGEST = 200;

/** Takes out what nobody uses and writes what is used once where it is used; what the code works out stays the same. */
export function tidy(body: Node[]): void {
  for (let round = 0; round < 8 && dropUnused(body, countUses(body)); round += 1);
  moveToUse(body, countUses(body), new Map());
}

function textsOf(node: Node): string[] {
  switch (node.kind) {
    case 'let':
    case 'do':
    case 'return':
      return [node.text];
    case 'store':
      return [node.at, node.text];
    case 'if':
      return [node.test];
    case 'exit':
      return node.sets.map(([, text]) => text);
    default:
      return [];
  }
}

function countUses(body: readonly Node[], uses = new Map<string, number>()): Map<string, number> {
  for (const node of body) {
    for (const text of textsOf(node)) for (const name of text.match(NAME) ?? []) uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const each of bodiesOf(node)) countUses(each, uses);
  }
  return uses;
}

/** Whether working an expression out does something besides: it calls what is not plain arithmetic, or assigns. */
function acts(text: string): boolean {
  const plain = text.replace(/[=!<>]==?/g, '').replace(/Math\.\w+\(|Number\.isFinite\(/g, '(');
  return /X\.|\w\(|=/.test(plain);
}

function readsMemory(text: string): boolean {
  return /\b(m|Z|RT|AR|Q)\[/.test(text);
}

function dropUnused(body: Node[], uses: ReadonlyMap<string, number>): boolean {
  let any = false;
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const node = body[at] as Node;
    for (const each of bodiesOf(node)) any = dropUnused(each, uses) || any;
    if (node.kind === 'exit') {
      const before = node.sets.length;
      node.sets = node.sets.filter(([name]) => uses.has(name));
      any ||= node.sets.length < before;
    }
    const isIdle = node.kind === 'let' ? !uses.has(node.name) && !acts(node.text) : node.kind === 'if' && bodiesOf(node).every(isEmpty);
    if (isIdle) body.splice(at, 1);
    any ||= isIdle;
  }
  return any;
}

function isEmpty(body: readonly Node[]): boolean {
  return body.every((node) => node.kind === 'exit' && node.sets.length === 0 && node.label === null);
}

function moveToUse(body: Node[], uses: ReadonlyMap<string, number>, moved: Map<string, string>): void {
  for (let at = 0; at < body.length; at += 1) {
    const node = body[at] as Node;
    rewrite(node, moved);
    if (node.kind === 'let' && uses.get(node.name) === 1 && mayMove(body, at, node)) {
      moved.set(node.name, node.text);
      body.splice(at, 1);
      at -= 1;
    }
    for (const each of bodiesOf(node)) moveToUse(each, uses, moved);
  }
}

function mayMove(body: readonly Node[], at: number, { name, text }: { readonly name: string; readonly text: string }): boolean {
  if (acts(text) || text.length > LONGEST) return false;
  return readsMemory(text) ? isUsedBeforeWrites(body, at, name) : isUsedOutsideLoops(body, at, name);
}

function rewrite(node: Node, moved: ReadonlyMap<string, string>): void {
  const put = (text: string): string => text.replace(NAME, (name) => (moved.has(name) ? `(${put(moved.get(name) as string)})` : name));
  if (node.kind === 'let' || node.kind === 'do' || node.kind === 'return' || node.kind === 'store') node.text = put(node.text);
  if (node.kind === 'store') node.at = put(node.at);
  if (node.kind === 'if') node.test = put(node.test);
  if (node.kind === 'exit') node.sets = node.sets.map(([name, text]) => [name, put(text)]);
}

function mentions(node: Node, name: string): boolean {
  return textsOf(node).some((text) => [...(text.match(NAME) ?? [])].includes(name));
}

function isUsedOutsideLoops(body: readonly Node[], at: number, name: string): boolean {
  return body.slice(at + 1).some((node) => mentions(node, name) || (node.kind !== 'loop' && bodiesOf(node).some((each) => isUsedOutsideLoops(each, -1, name))));
}

function isUsedBeforeWrites(body: readonly Node[], at: number, name: string): boolean {
  for (const node of body.slice(at + 1)) {
    if (mentions(node, name)) return (node.kind === 'let' && !acts(node.text)) || node.kind === 'store' || node.kind === 'if';
    if (node.kind !== 'let' || acts(node.text)) return false;
  }
  return false;
}
