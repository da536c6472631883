import type { Choice } from '../../model';
import { act, decideBy, seen, seenAll, silence } from '../shared/decide-by';
import { fewerThan, never, tariffInForce, threatGone, threatStands } from '../shared/readings';
import { ampleUnity, divided, councilReady, mayExamine, measuresDue, measuresOutlived, quoted } from './readings';
import { examine, liftMeasures, request, takeMeasures } from './steps';

const protestAndUrge = (): readonly Choice[] => [act('protest', 2), act('urge-funds-to-diversify', 3)];
const urge = (): readonly Choice[] => [act('urge-funds-to-diversify', 3)];
const talk = (): readonly Choice[] => [act('negotiate', 4)];
const borrowTogether = (): readonly Choice[] => [act('propose-joint-debt', 4, { eurBnPerYear: 150 })];

/** Whoever depends less can be threatened less: draw savings home, borrow together, and let the law take its time. */
export const autonomy = decideBy({
  institution: 'eu-commission',
  id: 'autonomy',
  believed: { belief: 'bloc', type: 0 },
  quoting: quoted,
  rows: [
    { because: 'lift', when: seen(measuresOutlived), does: liftMeasures },
    { because: 'unity', when: seenAll(divided, threatStands), does: talk },
    { because: 'urge', when: seenAll(threatStands, never('urge-funds-to-diversify')), does: protestAndUrge },
    { because: 'examine', when: seen(mayExamine), does: examine },
    { because: 'joint-debt', when: seenAll(ampleUnity, never('propose-joint-debt')), does: borrowTogether },
    { because: 'request', when: seen(councilReady), does: request },
    { because: 'measures', when: seen(measuresDue), does: takeMeasures('capital-markets') },
    { because: 'urge-again', when: seenAll(tariffInForce, fewerThan(2, 'urge-funds-to-diversify')), does: urge },
    { because: 'no-threat', when: seen(threatGone), does: silence },
  ],
  otherwise: 'build',
});
