import { expect, test } from 'vitest';
import { post, started } from '../../started.js';

test('languages by likelihood, in percent', async () => {
  const { url } = await started();
  const detect = async (q: unknown): Promise<unknown> => (await post(`${url}/detect`, { q })).json();
  const first = async (q: unknown): Promise<unknown> => ((await detect(q)) as { language: string }[])[0]?.language;
  expect(await first('Le ministre a dit que la réforme était dans la loi.')).toBe('fr');
  expect(await first('The minister said that the reform was in the law.')).toBe('en');
  const named = (await detect('Bonjour à tous')) as { confidence: number; language: string }[];
  expect(named.length).toBeLessThanOrEqual(3);
  expect(named[0]?.language).toBe('fr');
  const confidences = named.map(({ confidence }) => confidence);
  expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
  expect(confidences.every((confidence) => Number.isInteger(confidence) && confidence >= 0 && confidence <= 100)).toBe(true);
  expect(await detect('12,5 %')).toEqual([{ confidence: 0, language: 'en' }]);
  expect(await first(['Oui, je suis là.', 'Et vous ?'])).toBe('fr');
  expect(await detect('')).toEqual({ error: 'Invalid request: missing q parameter' });
  const form = await fetch(`${url}/detect`, { method: 'POST', body: new URLSearchParams({ q: 'Où est la gare ?' }) });
  expect(((await form.json()) as { language: string }[])[0]?.language).toBe('fr');
});
