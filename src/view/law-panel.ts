import { COERCION_STAGES } from '../model';
import type { CoercionStage, Threat } from '../model';
import { dateAt } from './viewer';
import type { Viewer } from './viewer';

/** A stage of the anti-coercion procedure: where it stands, who decides it and how long the law gives. */
export interface StageView {
  readonly id: string;
  readonly name: string;
  readonly state: 'done' | 'now' | 'later';
  readonly stateText: string;
  readonly when: string;
  readonly who: string;
  readonly time: string;
}

/** A tariff threatened or collected. */
export interface TariffRow {
  readonly partners: string;
  readonly basis: string;
  readonly stage: string;
  readonly collected: string;
  readonly dates: string;
}

/** A legal basis of tariffs: who may use it and what holds it back. */
export interface BasisRow {
  readonly id: string;
  readonly name: string;
  readonly limit: string;
  readonly time: string;
  readonly now: string;
}

/** Where the law stands: the bloc's procedure, tariffs, their legal bases, and the other instruments. */
export interface LawPanelView {
  /** Empty where the level has no council. */
  readonly stages: readonly StageView[];
  readonly stageNote: string;
  readonly tariffs: readonly TariffRow[];
  readonly bases: readonly BasisRow[];
  readonly others: readonly { readonly name: string; readonly text: string }[];
}

/** Steps of the procedure as the law names them, with the stages of the world at which each is done. */
const STEPS = ['examination', 'council', 'choice', 'measures'] as const;
const DONE_FROM: { readonly [step in (typeof STEPS)[number]]: CoercionStage } = {
  examination: 'examined', council: 'determined', choice: 'adopted', measures: 'in-force',
};
const OPEN_FROM: { readonly [step in (typeof STEPS)[number]]: CoercionStage } = {
  examination: 'examining', council: 'before-council', choice: 'determined', measures: 'adopted',
};

const BASES = ['ieepa', 's122', 's232', 's301', 's338'];

/** Builds the panel of the law as it stands. */
export function lawPanelView(viewer: Viewer): LawPanelView {
  const { scenario, state } = viewer;
  return {
    stages: scenario.level.council === undefined ? [] : STEPS.map((step) => stageView(viewer, step)),
    stageNote: stageNote(viewer),
    tariffs: state.world.threats.map((threat) => tariffRow(viewer, threat)),
    bases: BASES.map((id) => basisRow(viewer, id)),
    others: othersOf(viewer),
  };
}

function placeOf(stage: CoercionStage): number {
  return stage === 'lapsed' ? 0 : COERCION_STAGES.indexOf(stage);
}

function stageView({ state, words, ...rest }: Viewer, step: (typeof STEPS)[number]): StageView {
  const { coercion } = state.world;
  const viewer = { state, words, ...rest };
  const place = placeOf(coercion.stage);
  const at = place >= placeOf(DONE_FROM[step]) ? 'done' : place >= placeOf(OPEN_FROM[step]) ? 'now' : 'later';
  return {
    id: step,
    name: words.t(`law.step.${step}`),
    state: at,
    stateText: words.t(`law.state.${at}`),
    when: at === 'now' && coercion.dueTurn > 0 ? words.t('law.due', { date: words.date(dateAt(viewer, coercion.dueTurn, 1), 'short') }) : '',
    who: words.t(`law.who.${step}`),
    time: words.t(`law.time.${step}`),
  };
}

function stageNote(viewer: Viewer): string {
  const { words, state: { world: { coercion } } } = viewer;
  const stage = words.t(`law.stage.${coercion.stage}`);
  const since = coercion.sinceTurn > 0 ? words.t('law.since', { date: words.date(dateAt(viewer, coercion.sinceTurn, 1), 'short') }) : '';
  const measure = coercion.measure === '' ? '' : words.t('law.measure', { measure: words.t(`law.measure.${coercion.measure}`) });
  return [stage, since, measure].filter(Boolean).join(words.t('text.space'));
}

function tariffRow(viewer: Viewer, threat: Threat): TariffRow {
  const { words, scenario } = viewer;
  const group = scenario.level.partners[threat.partners];
  return {
    partners: group === undefined ? '' : words.pick(group.name),
    basis: words.t(`basis-of-tariff.${threat.basis}`),
    stage: words.t(`law.threat.${threat.stage}`),
    collected: words.number('pp0', threat.inForcePp),
    dates: datesOf(viewer, threat).join(words.t('text.comma')),
  };
}

function datesOf(viewer: Viewer, threat: Threat): string[] {
  const { words } = viewer;
  const short = (turn: number): string => words.date(dateAt(viewer, Math.max(1, turn), 1), 'short');
  if (threat.stage === 'dropped') return [];
  const pause = threat.stage === 'paused' ? [words.t('law.paused-until', { date: short(threat.pausedUntilTurn) })] : [];
  const steps = threat.steps.filter(({ tariffPp }) => tariffPp > threat.inForcePp)
    .map(({ tariffPp, turn }) => words.t('law.step-on', { tariffPp, date: short(turn) }));
  const end = threat.lapsesTurn === undefined ? [] : [words.t('law.ends', { date: short(threat.lapsesTurn) })];
  return [...pause, ...steps, ...end];
}

function basisRow(viewer: Viewer, id: string): BasisRow {
  const { words } = viewer;
  return {
    id,
    name: words.t(`basis-of-tariff.${id}`),
    limit: words.t(`law.limit.${id}`),
    time: words.t(`law.lead.${id}`),
    now: basisNow(viewer, id),
  };
}

function basisNow(viewer: Viewer, id: string): string {
  const { words, state: { turn, world: { law } } } = viewer;
  if (id === 'ieepa') return words.t(law.emergencyStruck > 0 ? 'law.now.struck' : 'law.now.open');
  if (id === 's122' || id === 's338') return words.t('law.now.open');
  const own = law.probes.filter(({ basis }) => basis === id || basis === `${id}`);
  if (own.length === 0) return words.t('law.now.no-probe');
  return own.map(({ sector, readyTurn }) => {
    const what = sector === '' || !words.has(`law.sector.${sector}`) ? '' : words.t(`law.sector.${sector}`);
    return readyTurn <= turn ? words.t('law.now.ready', { what }) : words.t('law.now.probe', { what, date: words.date(dateAt(viewer, readyTurn, 1), 'short') });
  }).join(words.t('text.comma'));
}

function othersOf(viewer: Viewer): LawPanelView['others'] {
  const { words, state: { world } } = viewer;
  const { counterList: list, reciprocal, framework, mandate } = world;
  const row = (id: string, text: string) => ({ name: words.t(`law.other.${id}`), text });
  const dated = (turn: number): string => words.date(dateAt(viewer, Math.max(1, turn), 1), 'short');
  return [
    row('exempt', words.number('pct0', 100 * world.law.exemptShare)),
    row('list', words.t(list.inForceEurBn > 0 ? 'law.list.in-force' : list.announcedEurBn > 0 ? 'law.list.dated' : 'law.list.suspended', { eurBn: Math.max(list.inForceEurBn, list.announcedEurBn), date: dated(list.fromTurn) })),
    row('reciprocal', words.t(reciprocal.inForcePp > 0 ? 'law.reciprocal.in-force' : reciprocal.announcedPp > 0 ? 'law.reciprocal.dated' : 'law.none', { tariffPp: Math.max(reciprocal.inForcePp, reciprocal.announcedPp), date: dated(reciprocal.fromTurn) })),
    row('framework', words.t(`law.framework.${framework.stage}`, { eurBn: framework.purchasesEurBn, date: dated(framework.offeredTurn) })),
    row('joint-debt', world.jointDebtEurBnPerYear > 0 ? words.t('law.joint-debt', { eurBn: world.jointDebtEurBnPerYear }) : words.t('law.none')),
    row('mandate', words.t(`law.mandate.${mandate.stage}`, { date: dated(mandate.dueTurn) })),
  ];
}
