import { Client } from 'boardgame.io/client';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import type { Game, State } from 'boardgame.io';
import { ACTOR_COUNT, EFFECTS, MEANS, TARGETS, TURNS, VARIABLE_COUNT, WATCHED, actsHarder, addToChecksum, nextValue, partnerOf } from './ref-1';
import { drawActions, drawNormals } from './ref-1-chance';

interface Table {
  turn: number;
  variables: number[];
  last: number[];
}

const LAST_ACTOR = String(ACTOR_COUNT - 1);

/** REF-1 written the way boardgame.io asks for: one move a player, the noise when the last player's turn ends. */
function gameOf(seed: number, number: number): Game<Table> {
  return {
    name: 'ref-1',
    seed: 'any',
    setup: () => ({ turn: 0, variables: [...MEANS], last: WATCHED.map(() => 0) }),
    turn: {
      minMoves: 1,
      maxMoves: 1,
      onEnd: ({ G, ctx }) => {
        if (ctx.currentPlayer === LAST_ACTOR) addNoise(G, seed, number);
      },
    },
    moves: {
      act: ({ G, playerID }, action: number) => {
        const actor = Number(playerID);
        const effects = EFFECTS[actor]![action]!;
        G.last[actor] = action;
        for (let i = 0; i < 3; i += 1) G.variables[TARGETS[actor]![i]!]! += effects[i]!;
      },
    },
    endIf: ({ G }) => (G.turn >= TURNS ? { turn: G.turn } : undefined),
  };
}

function addNoise(table: Table, seed: number, number: number): void {
  const normals: number[] = [];
  drawNormals(seed, number, table.turn, normals);
  const before = [...table.variables];
  for (let i = 0; i < VARIABLE_COUNT; i += 1) table.variables[i] = nextValue(i, before[i]!, before[partnerOf(i)]!, normals[i]!);
  table.turn += 1;
}

/** What a game is played through: reads the table, makes a move. */
interface Player {
  table(): Table;
  act(actor: number, action: number): void;
}

function throughReducer(game: Game<Table>): Player {
  const reducer = CreateGameReducer({ game });
  let state: State<Table> = InitializeGame({ game, numPlayers: ACTOR_COUNT }) as State<Table>;
  return {
    table: () => state.G,
    act(actor, action) {
      const payload = { type: 'act', args: [action], playerID: String(actor), credentials: undefined };
      state = reducer(state as State, { type: 'MAKE_MOVE', payload }) as State<Table>;
    },
  };
}

function throughClient(game: Game<Table>): Player {
  const client = Client<Table>({ game, numPlayers: ACTOR_COUNT, debug: false });
  return {
    table: () => client.getState()!.G,
    act: (_actor, action) => client.moves['act']!(action),
  };
}

function play(games: number, seed: number, playerOf: (game: Game<Table>) => Player): number {
  const actions: number[] = [];
  let sum = 0;
  for (let game = 0; game < games; game += 1) {
    const player = playerOf(gameOf(seed, game));
    for (let turn = 0; turn < TURNS; turn += 1) {
      drawActions(seed, game, turn, actions);
      for (let actor = 0; actor < ACTOR_COUNT; actor += 1) {
        const harder = actsHarder(actor, player.table().variables[WATCHED[actor]!]!) ? 1 : 0;
        player.act(actor, actions[actor]! + harder);
      }
    }
    sum = addToChecksum(sum, player.table().variables);
  }
  return sum;
}

/** Plays games through boardgame.io's bare reducer and gives their checksum. */
export function playBoardgameReducer(games: number, seed: number): number {
  return play(games, seed, throughReducer);
}

/** Plays games through boardgame.io's client and gives their checksum. */
export function playBoardgameClient(games: number, seed: number): number {
  return play(games, seed, throughClient);
}
