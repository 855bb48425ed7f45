import { expect, test } from 'vitest';
import { isMailHeader, subjectLabel } from '../../../src/segmentation/blocks/mail.js';
import { sliceOf } from '../../../src/text/spans.js';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

test.each([
  'De : Inès Valcourt <ines@courrier.example>',
  'À: accueil@mairie.example',
  'Cc\u00a0: Hugo <h.l@mairie.example>; b@mairie.example',
])('a header: %j', (line) => expect(isMailHeader(line, whole(line))).toBe(true));
test.each(['De : lundi à vendredi', 'De Paris à Lyon @ 12 h', 'À : tous ceux qui m’écrivent à ines@courrier.example chaque jour.'])(
  'no header: %j',
  (line) => expect(isMailHeader(line, whole(line))).toBe(false),
);

test.each([
  ['Objet : travaux de mai', 'Objet :'],
  ['OBJET\u00a0: travaux', 'OBJET\u00a0:'],
  ['Sujet: travaux', 'Sujet:'],
])('the label of %j', (line, label) => expect(sliceOf(line, subjectLabel(line, whole(line))!)).toBe(label));
test.each(['Objet trouvé : une clé', 'Objet :', 'Le sujet : les travaux', 'Objets : une clé'])('no label in %j', (line) =>
  expect(subjectLabel(line, whole(line))).toBeUndefined(),
);
