/** How a fund stands: it holds, trims, or has spoken; a public word is not taken back. The guards are those of fund-readings. */
export const FUND_POSTURE = {
  initial: 'holding',
  states: {
    holding: {
      on: {
        observe: [
          { guard: 'hasSpoken', target: 'speaking' },
          { guard: 'trims', target: 'trimming' },
        ],
      },
    },
    trimming: {
      on: {
        observe: [
          { guard: 'hasSpoken', target: 'speaking' },
          { guard: 'trimsNot', target: 'holding' },
        ],
      },
    },
    speaking: {},
  },
} as const;
