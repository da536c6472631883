import { adviserViews } from './advisers';
import { endingChances, goalChances } from './forecast-chances';
import { fanView } from './forecast-fan';
import { subjectShown, subjectsOf } from './forecast-subjects';
import type { ForecastInput, ForecastView } from './forecast-types';
import type { Viewer } from './viewer';

/** Builds what the player sees of the futures; null where a forecast has nothing to draw. */
export function forecastView(viewer: Viewer, { forecast, card, subject }: ForecastInput): ForecastView | null {
  const subjects = subjectsOf(viewer, forecast);
  const shown = subjectShown(subjects, forecast, subject);
  if (shown === undefined) return null;
  const fan = fanView(viewer, forecast, shown);
  const { futures } = forecast.with ?? forecast.without;
  const isSpoken = forecast.finished && forecast.with !== undefined && card?.selected === true;
  return {
    card: forecast.with === undefined ? null : card?.action ?? null,
    subjects: subjects.map(({ id, title, kind }) => ({ id, title, kind })),
    fan,
    goals: goalChances(viewer, forecast),
    endings: endingChances(viewer, forecast),
    advisers: adviserViews(viewer, forecast),
    futures,
    finished: forecast.finished,
    futuresText: viewer.words.t(forecast.finished ? 'forecast.futures' : 'forecast.futures.so-far', { count: viewer.words.number('int', futures) }),
    spoken: isSpoken ? viewer.words.t('forecast.spoken', { card: card.title, summary: fan.summary }) : '',
  };
}
