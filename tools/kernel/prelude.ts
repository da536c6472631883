/*
 * What the rules ask of lists, said in loops that staging understands. These stand for the methods of arrays of the same
 * names; the others are what lists in memory need.
 */
type Test = (row: unknown, place: number) => boolean;

/** Stands for Array.prototype.some. */
export function some(list: readonly unknown[], test: Test): boolean {
  for (let place = 0; place < list.length; place += 1) if (test(list[place], place)) return true;
  return false;
}

/** Stands for Array.prototype.every. */
export function every(list: readonly unknown[], test: Test): boolean {
  for (let place = 0; place < list.length; place += 1) if (!test(list[place], place)) return false;
  return true;
}

/** Stands for Array.prototype.find. */
export function find(list: readonly unknown[], test: Test): unknown {
  for (let place = 0; place < list.length; place += 1) if (test(list[place], place)) return list[place];
  return undefined;
}

/** Stands for Array.prototype.findLast. */
export function findLast(list: readonly unknown[], test: Test): unknown {
  for (let place = list.length - 1; place >= 0; place -= 1) if (test(list[place], place)) return list[place];
  return undefined;
}

/** Stands for Array.prototype.findIndex. */
export function findIndex(list: readonly unknown[], test: Test): number {
  for (let place = 0; place < list.length; place += 1) if (test(list[place], place)) return place;
  return -1;
}

/** Stands for Array.prototype.forEach. */
export function forEach(list: readonly unknown[], work: (row: unknown, place: number) => void): void {
  for (let place = 0; place < list.length; place += 1) work(list[place], place);
}

/** Stands for Array.prototype.reduce. */
export function reduce(list: readonly unknown[], work: (sum: unknown, row: unknown, place: number) => unknown, start: unknown): unknown {
  let sum = start;
  for (let place = 0; place < list.length; place += 1) sum = work(sum, list[place], place);
  return sum;
}

/** Stands for Array.prototype.filter on what is known. */
export function filter(list: readonly unknown[], test: Test): unknown[] {
  const kept: unknown[] = [];
  for (let place = 0; place < list.length; place += 1) if (test(list[place], place)) kept.push(list[place]);
  return kept;
}

/** Stands for Array.prototype.includes. */
export function includes(list: readonly unknown[], sought: unknown): boolean {
  for (let place = 0; place < list.length; place += 1) if (list[place] === sought) return true;
  return false;
}

/** Stands for Array.prototype.indexOf. */
export function indexOf(list: readonly unknown[], sought: unknown): number {
  for (let place = 0; place < list.length; place += 1) if (list[place] === sought) return place;
  return -1;
}

/** Stands for Array.prototype.at. */
export function at(list: readonly unknown[], place: number): unknown {
  const from = place < 0 ? list.length + place : place;
  if (from < 0 || from >= list.length) return undefined;
  return list[from];
}

/** Keeps the rows that pass a test, in place. */
export function keep(list: unknown[], test: Test): void {
  let kept = 0;
  for (let place = 0; place < list.length; place += 1) {
    const row = list[place];
    if (!test(row, place)) continue;
    if (kept < place) list[kept] = row;
    kept += 1;
  }
  list.length = kept;
}

/** Adds what becomes of each row to another list. */
export function mapInto(list: readonly unknown[], work: (row: unknown, place: number) => unknown, into: unknown[]): unknown[] {
  for (let place = 0; place < list.length; place += 1) into.push(work(list[place], place));
  return into;
}

/** Adds the rows from a place on to another list; a place below zero counts from the end. */
export function copyInto(list: readonly unknown[], from: number, into: unknown[]): unknown[] {
  for (let place = from < 0 ? Math.max(0, list.length + from) : from; place < list.length; place += 1) into.push(list[place]);
  return into;
}

/** Puts a row before all others. */
export function putFirst(list: unknown[], row: unknown): void {
  list.push(row);
  for (let place = list.length - 1; place > 0; place -= 1) list[place] = list[place - 1];
  list[0] = row;
}

/** Stands for Array.prototype.sort: rows that compare as equal keep their order. */
export function sort(list: object[], compare: (one: object, other: object) => number): object[] {
  for (let next = 1; next < list.length; next += 1) {
    const row = { ...list[next] };
    let place = next - 1;
    while (place >= 0 && compare(list[place] as object, row) > 0) {
      list[place + 1] = list[place] as object;
      place -= 1;
    }
    list[place + 1] = row;
  }
  return list;
}

/** Sums up over the rows that pass a test. */
export function reduceWhere(list: readonly unknown[], test: Test, work: (sum: unknown, row: unknown, place: number) => unknown, start: unknown): unknown {
  let sum = start;
  for (let place = 0; place < list.length; place += 1) if (test(list[place], place)) sum = work(sum, list[place], place);
  return sum;
}

/** Counts the rows that pass a test. */
export function countWhere(list: readonly unknown[], test: Test): number {
  let count = 0;
  for (let place = 0; place < list.length; place += 1) if (test(list[place], place)) count += 1;
  return count;
}
