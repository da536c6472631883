import { callClosure, runClosure } from './calls';
import { evaluate } from './expressions';
import { get } from './objects';
import type { Language } from './stage';
import { runBody } from './statements';

/** The language of the rules: the part of JavaScript in which they are written. */
export const LANGUAGE: Language = { callClosure, evaluate, get, runBody, runClosure };
