import { actionOf } from '../../engine';
import type { Game } from '../../engine';
import type { Choice, Decision } from '../../model';

type Row = { -readonly [K in keyof Decision]: Decision[K] };

/** Decisions of one turn as they are made, and those that the other seats hear of; its rows serve every turn anew. */
export class TableTalk {
  readonly decisions: Decision[] = [];
  readonly heard: Decision[] = [];
  private readonly game: Game;
  private readonly isSealed: boolean;
  private readonly rows: Row[] = [];

  constructor(game: Game, isSealed: boolean) {
    this.game = game;
    this.isSealed = isSealed;
  }

  begin(): void {
    if (this.decisions.length > 0) this.decisions.length = 0;
    if (this.heard.length > 0) this.heard.length = 0;
  }

  /** Files what a seat does; of a quiet act the others hear only if the seat speaks in the same turn. */
  file(turn: number, seat: string, choices: readonly Choice[]): void {
    for (let at = 0; at < choices.length; at += 1) {
      const choice = choices[at] as Choice;
      const row = this.fill(turn, seat, choice);
      this.decisions.push(row);
      if (!this.isSealed && this.isPublic(choice, choices)) this.heard.push(row);
    }
  }

  private fill(turn: number, seat: string, { action, day, args }: Choice): Row {
    const row = (this.rows[this.decisions.length] ??= { turn, seat, action, day, args });
    row.turn = turn;
    row.seat = seat;
    row.action = action;
    row.day = day;
    row.args = args;
    return row;
  }

  private isPublic(choice: Choice, all: readonly Choice[]): boolean {
    return actionOf(this.game, choice.action)?.quiet !== true || all.some((other) => actionOf(this.game, other.action)?.speaks === true);
  }
}
