import type { Viewer } from './viewer';

/** A claim of the story with how well it holds and where that is known from. */
export interface ClaimRow {
  readonly id: string;
  readonly claim: string;
  readonly verdict: string;
  readonly standing: 'settled' | 'disputed' | 'guessed';
  readonly standingText: string;
  readonly source: string;
  /** Where the source stands in a list of sources. */
  readonly sourceId: string;
  readonly date: string;
}

/** Builds the table of the level's claims. */
export function claimsView({ scenario, words }: Pick<Viewer, 'scenario' | 'words'>): readonly ClaimRow[] {
  const { claims, sources } = scenario.level;
  return claims.map(({ id, claim, verdict, standing, source: key }) => {
    const source = sources[key];
    return {
      id,
      claim: words.pick(claim),
      verdict: words.pick(verdict),
      standing,
      standingText: words.t(`standing.${standing}`),
      source: source === undefined ? key : [source.title, source.publisher].filter(Boolean).join(words.t('text.comma')),
      sourceId: `claim-${key}`,
      date: source?.date ?? '',
    };
  });
}
