// oxlint-disable-next-line import/default -- the bundler answers with the address of the built file
import address from '../worker?worker&url';

/** The part of the browser's Trusted Types that is used here; older browsers know none. */
interface TypePolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

/** The page's only policy: it lets through the address of its own worker and no other. */
const policy = policies()?.createPolicy('app-url', { createScriptURL: ownAddress });

function policies(): TypePolicies | undefined {
  return (globalThis as { readonly trustedTypes?: TypePolicies }).trustedTypes;
}

function ownAddress(url: string): string {
  if (url !== address) throw new TypeError(`${url} is not a worker of this page`);
  return url;
}

/** The address of the worker as this browser wants to be handed it. */
export function workerUrl(): string {
  return (policy?.createScriptURL(address) ?? address) as string;
}
