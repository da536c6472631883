import { describe, expect, it } from 'vitest';
import { prose, symbols } from './rich';
import type { Piece, RichContext } from './rich';

const context: RichContext = {
  parameter: (id): Piece => ({ kind: 'number', text: '3', href: `#number-${id}`, note: '', isGuess: false }),
  number: (text, key): Piece => (key === 'unit' ? { kind: 'text', text } : { kind: 'number', text, href: `#source-${key}`, note: '', isGuess: true }),
  word: (id) => `<${id}>`,
};
const said = (pieces: readonly Piece[]): string[] => pieces.map(({ kind, text }) => `${kind} ${text.trim()}`).filter((each) => !/^text $/.test(each));

describe('a text with numbers', () => {
  it('leads each number in brackets to where it comes from', () => {
    const text = prose('half in [p:days] days, from [20|guess]', context);
    expect(said(text)).toEqual(['text half in', 'number 3', 'text days, from', 'number 20']);
    expect(text.map((piece) => (piece.kind === 'number' ? piece.href : '')).filter(Boolean)).toEqual(['#number-days', '#source-guess']);
  });

  it('leaves a text without any as it is', () => {
    expect(prose('plain', context)).toEqual([{ kind: 'text', text: 'plain' }]);
  });
});

describe('an equation', () => {
  it('sets letters as variables, low and high ones with them', () => {
    expect(said(symbols('Δy = k q_{a} / [100|unit]', context))).toEqual(['text Δ', 'var y', 'text =', 'var k', 'var q', 'sub a', 'text /', 'text 100']);
    expect(said(symbols('D(x) = A x^a', context))).toEqual(['var D', 'text (', 'var x', 'text ) =', 'var A', 'var x', 'sup a']);
  });

  it('words what is a word and leaves functions and names', () => {
    expect(said(symbols('premium = max(z, VIX)', context))).toEqual(['text <premium>', 'text =', 'text max', 'text (', 'var z', 'text ,', 'text VIX', 'text )']);
    expect(said(symbols('y_{two}', context))).toEqual(['var y', 'sub <two>']);
  });
});
