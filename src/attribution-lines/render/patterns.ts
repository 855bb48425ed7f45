import { dateWords, relativeDays } from '../tables/times.js';
import { authorWord, joiners, placeWords, sourceWords } from '../tables/connectors.js';
import { keptOutlets } from '../tables/agencies.js';
import { attributionLabels } from '../tables/labels.js';
import { attributionOpeners } from '../tables/openers.js';
import { authorsWork, collectiveAuthors, pressRoles, professions, roleOwners } from '../tables/roles.js';
import { attributionStamps } from '../tables/stamps.js';
import { months, weekdays } from '../../languages/fr-en/months.js';
import { agency, agencyArticle, calledAgency, kept, nameArticle } from '../grammar/agencies.js';
import { withColons, type Beginner } from '../grammar/beginnings.js';
import { connecting, sourceWord } from '../grammar/connectors.js';
import { counter, counterBeginnings, oftenDone } from '../grammar/counters.js';
import { ago, articleOfFigures, date, dateBeginnings, monthOfYear, relativeDay, weekday } from '../grammar/dates.js';
import { bareLabel, labelBeforeBy, labelWithColon } from '../grammar/labels.js';
import { byline, longOpener } from '../grammar/openers.js';
import { anyRole, authorWork, collective, owner } from '../grammar/roles.js';
import { behindStamp, onDay, stamp, wroteAtEnd } from '../grammar/stamps.js';
import { time } from '../grammar/times.js';
import { colon, maybeSpaces, oneOf, oneOfSmall, partEnd, partStart, spaces, wordEnd, wordStart } from '../grammar/words.js';

const label = `${partStart}(?:${labelWithColon}|${labelBeforeBy}|${bareLabel})`;

/** Capitalised "Par" begins a part of the line; in lower case it may be a connecting word, and is handled with those. */
const capitalByline = String.raw`(?:${partStart}|(?<=\d${spaces}))(?=\p{Lu})${byline}`;
const phrase = `(?:(?<opener>${capitalByline}|${wordStart}${longOpener})|(?<stamp>${wordStart}${stamp}))(?<phraseColon>${colon})?`;

/** A role with a complement ("correspondant de guerre") stays French: half of it in English would be worse than none. */
const roleEnd = String.raw`(?:${partEnd}|(?=${spaces}(?:${oneOf(placeWords.keys())}${spaces}|${oneOfSmall(joiners.keys())}${spaces}|\p{Lu}|[–—|-])))`;
const collectiveEnd = `(?:${partEnd}|(?=${spaces}${agency})|(?=${spaces}${oneOfSmall(joiners.keys())}${spaces}))`;
const role = `${wordStart}(?<role>${owner}(?=${spaces}${anyRole}${roleEnd})|${anyRole}${roleEnd}|${collective}${collectiveEnd})`;

/** "Jean Mardi" is a name: a capitalised day needs a date, a stamp before it or a part of the line to itself. */
const ownDay = (day: string): string =>
  `(?:(?=\\p{Ll})|${behindStamp}|${partStart}(?=${day}(?:${partEnd}|${spaces}${oneOf([dateWords.at])}${spaces})))${day}`;
const dayOfWeek = `${wordStart}(?<dayOfWeek>${weekday}(?=,?${spaces}\\d)|${ownDay(`${weekday}${wordEnd}`)})`;
const day = `${wordStart}(?<relativeDay>${ownDay(relativeDay)})`;

/**
 * Everything that is translated; the group names give its kind. The first match at a place wins. URLs and outlets come first, so that
 * nothing is found inside them.
 */
export const knownPatterns: readonly Beginner[] = [
  { source: `(?<onDay>${onDay})`, words: ['le'] },
  { source: `${wordStart}(?<wrote>${wroteAtEnd})`, words: ['a écrit'] },
  { source: kept, words: keptOutlets },
  // before the labels, for "Photo prise le"
  { source: phrase, words: [...attributionOpeners.keys(), ...attributionStamps.keys()] },
  { source: label, words: withColons(attributionLabels.map(({ french }) => french)) },
  { source: `${wordStart}(?<figuresArticle>${articleOfFigures})`, words: [dateWords.article] },
  { source: wordStart + date, words: dateBeginnings, hasFigure: true },
  { source: `(?<work>${authorWork})`, words: [...authorsWork.keys()] },
  { source: `(?<sourceWord>${sourceWord})(?<sourceColon>${colon})?`, words: [...sourceWords.keys()] },
  { source: calledAgency, words: ['l’'] },
  { source: role, words: [...pressRoles.keys(), ...professions.keys(), ...roleOwners.keys(), ...collectiveAuthors.keys()] },
  { source: `${wordStart}(?:${counter}|${oftenDone})`, words: counterBeginnings, hasFigure: true },
  { source: wordStart + ago, words: [dateWords.ago] },
  { source: wordStart + time, words: [dateWords.at], hasFigure: true },
  { source: wordStart + monthOfYear, words: [...months.keys()] },
  { source: dayOfWeek, words: [...weekdays.keys()] },
  { source: day, words: [...relativeDays.keys()] },
  { source: `${wordStart}(?<connecting>${connecting})`, words: [...joiners.keys(), ...placeWords.keys(), authorWord.french] },
  { source: `${wordStart}(?<article>${agencyArticle}|${nameArticle})`, words: ['l’'] },
];

/** A line that begins with its author, in which "et" and "à" connect names. */
export const bylineStart = new RegExp(`^${maybeSpaces}(?:${byline}|${longOpener}|${owner}${spaces})`, 'u');
