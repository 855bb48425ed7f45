import { lineSpace } from '../../text/phrase-pattern.js';
import { dateWords } from '../tables/times.js';
import { oneOf, spaces, wordEnd } from './words.js';

const hourMark = `${lineSpace}?[${dateWords.hour}${dateWords.hour.toUpperCase()}]`;

/** A time: "18h30", "à 18 h", "18H30", "18:30". */
export const time = String.raw`(?:(?<at>${oneOf([dateWords.at])})${spaces})?(?<hour>\d{1,2})(?:(?:${hourMark}${lineSpace}?|:)(?<minutes>\d{2})|${hourMark})${wordEnd}`;
