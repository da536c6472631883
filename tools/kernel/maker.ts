export { readLevel } from '../../src/scenarios';
export { generate } from './generate';
export { asWasm } from './wasm/module';
