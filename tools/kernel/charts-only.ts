/** Stands for XState where charts are only read: a machine is its plan and its guards. */
export function setup({ guards }: { readonly guards: object }): { createMachine(config: object): object } {
  return { createMachine: (config) => ({ config, implementations: { guards } }) };
}
