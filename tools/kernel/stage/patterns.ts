import { get, set } from './objects';
import { orElse } from './operators';
import type { Scope, Stage } from './stage';
import { Ref, fail, isSymbolic } from './values';
import type { Loose } from './values';

/** Finds the scope that knows a name. */
export function scopeOf(scope: Scope, name: string): Scope | undefined {
  for (let each: Scope | null = scope; each !== null; each = each.parent) if (Object.hasOwn(each.names, name)) return each;
  return undefined;
}

/** Gives a known name another value. */
export function assignName(stage: Stage, scope: Scope, name: string, value: Loose): void {
  const own = scopeOf(scope, name) ?? fail(`assignment to ${name}`);
  // What the rules note for themselves once a game, such as a figure looked up, stays noted.
  const isNote = stage.isSettled && own !== stage.top && !stage.isFresh(own.names) && !isSymbolic(value);
  if (isNote) own.names[name] = value;
  else stage.state.set(own.names, name, value);
}

/** Binds arguments to parameters. */
export function bindParameters(stage: Stage, parameters: readonly Loose[], args: readonly Loose[], scope: Scope): void {
  parameters.forEach((pattern, place) => {
    if (pattern.type === 'RestElement') bind(stage, pattern.argument, stage.state.born(args.slice(place)), scope);
    else bind(stage, pattern, args[place], scope);
  });
}

/** Binds a value to a pattern: new names, or with `isNew` false names and places that are there. */
export function bind(stage: Stage, pattern: Loose, value: Loose, scope: Scope, isNew = true): void {
  switch (pattern.type) {
    case 'Identifier':
      if (isNew) stage.state.set(scope.names, pattern.name, value);
      else assignName(stage, scope, pattern.name, value);
      return;
    case 'AssignmentPattern':
      return bind(stage, pattern.left, value === undefined || isSymbolic(value) ? orElse(stage, value, () => stage.language.evaluate(stage, pattern.right, scope)) : value, scope, isNew);
    case 'ObjectPattern':
      return bindFields(stage, pattern, value, scope, isNew);
    case 'ArrayPattern':
      return bindRows(stage, pattern, value, scope, isNew);
    case 'MemberExpression':
      return set(stage, stage.language.evaluate(stage, pattern.object, scope), nameOf(stage, pattern, scope), value);
    default:
      fail(`pattern ${pattern.type}`);
  }
}

/** The name by which a member is asked for. */
export function nameOf(stage: Stage, { computed, property }: Loose, scope: Scope): Loose {
  return computed === true ? stage.language.evaluate(stage, property, scope) : property.name;
}

function bindFields(stage: Stage, pattern: Loose, value: Loose, scope: Scope, isNew: boolean): void {
  const used: string[] = [];
  for (const part of pattern.properties) {
    if (part.type === 'RestElement') {
      const rest = Object.fromEntries(Object.entries<Loose>(value).filter(([name]) => !used.includes(name)));
      bind(stage, part.argument, stage.state.born(rest), scope, isNew);
      continue;
    }
    const name = part.computed === true ? stage.language.evaluate(stage, part.key, scope) : (part.key.name ?? part.key.value);
    used.push(name);
    bind(stage, part.value, get(stage, value, name), scope, isNew);
  }
}

function bindRows(stage: Stage, pattern: Loose, value: Loose, scope: Scope, isNew: boolean): void {
  const from = value instanceof Ref || Array.isArray(value) ? value : [...value];
  pattern.elements.forEach((part: Loose, place: number) => {
    if (part === null) return;
    if (part.type === 'RestElement') bind(stage, part.argument, stage.state.born([...(from as Loose[])].slice(place)), scope, isNew);
    else bind(stage, part, get(stage, from, place), scope, isNew);
  });
}
