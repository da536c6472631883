/** Paths on a grid of 24 that stand for institutions and for kinds of cause. */
export const EMBLEMS: Readonly<Record<string, string>> = {
  capitol: 'M3 20.5h18M5 17.5h14M6.5 17.5V11M10.2 17.5V11M13.8 17.5V11M17.5 17.5V11M4 10.5h16L12 4.5zM12 4.5V2.5',
  'ring-of-stars':
    'M12 3.5h0M16.25 4.64h0M19.36 7.75h0M20.5 12h0M19.36 16.25h0M16.25 19.36h0M12 20.5h0M7.75 19.36h0M4.64 16.25h0M3.5 12h0M4.64 7.75h0M7.75 4.64h0',
  drop: 'M12 2.8c4.2 5 6.3 8.3 6.3 11.4a6.3 6.3 0 0 1-12.6 0C5.7 11.1 7.8 7.8 12 2.8zM12 17.5a3.2 3.2 0 0 1-3.2-3.2',
  crown: 'M4.5 19.5h15M4.8 16.3 3 7.5l5.2 3.7L12 5l3.8 6.2L21 7.5l-1.8 8.8z',
  coin: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM14.9 9.4c-.4-1-1.5-1.6-2.9-1.6-1.7 0-2.9.8-2.9 2.1 0 3 6 1.4 6 4.3 0 1.3-1.3 2.1-3.1 2.1-1.5 0-2.6-.6-3.1-1.7M12 6v12',
  sun: 'M12 4.5a5.7 5.7 0 1 1 0 11.4 5.7 5.7 0 0 1 0-11.4zM3 19.5h18',
  candles: 'M6 3.5v3M6 15v4.5M4 6.5h4V15H4zM12 5.5v4M12 17v3.5M10 9.5h4V17h-4zM18 2.5v3M18 13v4M16 5.5h4V13h-4z',
  cross: 'M4 4h16v16H4zM12 8v8M8 12h8',
  shock: 'M2.5 12h4L9 5l4 14 3-9 1.5 2h4',
  chance: 'M5 5h14v14H5zM9 9h0M15 9h0M12 12h0M9 15h0M15 15h0',
};

/** Paths on a grid of 24 that stand for policy actions, by the action's id. */
export const ACTIONS: Readonly<Record<string, string>> = {
  'threaten-tariff': 'M13.5 2.5 5 13.8h6.2l-1.2 7.7L19 10h-6.3z',
  'order-tariff': 'M6 3h8.5L18.5 7v14H6zM14.5 3v4h4M9 10.5h6.5M9 13.5h6.5M9 17h3.5',
  'pause-tariff': 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9.7 8.5v7M14.3 8.5v7',
  'drop-threat': 'M12 3.5v11.5M7.2 10.3 12 15l4.8-4.7M5 20h14',
  protest: 'M3.5 4.5h17V16h-8L7.5 20.5V16h-4zM12 7.3v3.4M12 13.2h0',
  negotiate: 'M3 4h12v7.5H9.5L6.5 14.5v-3H3zM18 8.5h3v8h-3v3l-3-3H9.5v-2',
  'unsuspend-list': 'M9 6h11M9 12h11M9 18h11M3.5 6l1.3 1.3L7 4.8M3.5 12l1.3 1.3L7 10.8M4 18h2',
  'urge-funds-to-diversify': 'M3.5 9.5v5h4l6.5 4.5V5L7.5 9.5zM17 9c1.5 1.8 1.5 4.2 0 6M19.5 6.5c2.7 3.2 2.7 7.8 0 11',
  'sell-treasuries': 'M3.5 5.5h10v13h-10zM6.5 9.5h4M6.5 12.5h4M12 15.5h9M17.7 12.2 21 15.5l-3.3 3.3',
  'stop-reinvesting': 'M7 3h10M7 21h10M8 3c0 5 3 6 4 9-1 3-4 4-4 9M16 3c0 5-3 6-4 9 1 3 4 4 4 9',
  'hedge-dollar': 'M12 2.5V4M3 13a9 9 0 0 1 18 0zM12 13v6a2.2 2.2 0 0 1-4.4 0',
  'publish-reason': 'M4 4.5h13V19.5H6.5A2.5 2.5 0 0 1 4 17zM17 9h3.5v8a2.3 2.3 0 0 1-3.5 2M7 8.5h7M7 12h7M7 15.5h4',
  'set-policy-rate': 'M6 18.5 18 5.5M7.5 5.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM16.5 14.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  'speak-calm': 'M3 8.5c3-3 6-3 9 0s6 3 9 0M3 15.5c3-3 6-3 9 0s6 3 9 0',
  'open-fima-repo': 'M4 9h15M15.5 5.5 19 9M20 15H5M8.5 18.5 5 15',
  'stay-silent': 'M3.5 4.5h17V16h-8L7.5 20.5V16h-4zM8 10.3h8',
};

/** Paths on a grid of 24 for the screens' own controls. */
export const CONTROLS: Readonly<Record<string, string>> = {
  play: 'M8 5l11 7-11 7z',
  stop: 'M8.5 5v14M15.5 5v14',
  step: 'M6 5l9 7-9 7zM18.5 5v14',
  skip: 'M4 5l8 7-8 7zM12 5l8 7-8 7z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  target: 'M12 4v16M4 12h16',
};
