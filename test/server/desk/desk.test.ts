import { expect, test, vi } from 'vitest';
import { Fr2enError } from '../../../src/errors.js';
import type { TranslatorOptions } from '../../../src/options.js';
import { createAdmission } from '../../../src/server/desk/admission.js';
import { createDesk } from '../../../src/server/desk/create-desk.js';
import type { Desk } from '../../../src/server/desk/desk.js';
import { loadModels } from '../../../src/server/desk/models.js';
import type { TranslatedSegment } from '../../../src/translation.js';
import { playedTranslator, type Before } from '../played-translator.js';

const deskOf = async (before?: Before): Promise<Desk & { readonly segments: TranslatedSegment[] }> => {
  const segments: TranslatedSegment[] = [];
  const models = await loadModels({ model: '/models/a' }, ['b'], {
    create: async (options) => playedTranslator(before, options?.model),
    nameOf: async (name) => name.replace(/^.*\//u, ''),
  });
  const log = { error: vi.fn(), info: vi.fn() };
  const onSegment = (segment: TranslatedSegment): void => void segments.push(segment);
  const desk = createDesk({ models, admission: createAdmission(100), limits: { characters: 50 }, log, onSegment });
  return { ...desk, segments };
};

test('a text is translated, and every segment is counted, whichever way', async () => {
  const desk = await deskOf();
  const english = await desk.take({ characters: 4 }, async (translator) => (await translator.translate('Oui.\nNon.')).text);
  expect(english).toBe('OUI.\nNON.');
  expect(desk.segments).toHaveLength(2);
  const parts: string[] = [];
  for await (const { gap, segment } of desk.stream({ characters: 4 }, (translator) => translator.stream({ text: 'Oui.' }))) {
    parts.push(gap, segment?.target.text ?? '');
  }
  expect(parts.join('')).toBe('OUI.');
  expect(desk.segments).toHaveLength(3);
  await desk.take({ characters: 4 }, (translator) => translator.translateDocument(Buffer.from('Oui.\n')));
  expect(desk.segments).toHaveLength(4);
});

test('a text that is too long is refused before anything is done', async () => {
  const desk = await deskOf();
  const work = vi.fn();
  await expect(desk.take({ characters: 51 }, work)).rejects.toMatchObject({ status: 413, code: 'too_large' });
  await expect(desk.stream({ characters: 51 }, work).next()).rejects.toMatchObject({ status: 413 });
  expect(work).not.toHaveBeenCalled();
  expect(desk.admission.waiting()).toBe(0);
});

test('more than may wait is refused; what failed or was left makes room', async () => {
  const desk = await deskOf();
  let fail: (error: Error) => void = () => undefined;
  const failing = desk.take({ characters: 50 }, () => new Promise((_resolve, reject) => (fail = reject)));
  const left = desk.stream({ characters: 50 }, (translator) => translator.stream({ text: 'Oui.\nNon.' }));
  await left.next();
  expect(desk.admission.waiting()).toBe(100);
  await expect(desk.take({ characters: 10 }, async () => 1)).rejects.toMatchObject({ status: 503, code: 'overloaded' });
  await left.return(undefined);
  expect(desk.admission.waiting()).toBe(50);
  await vi.waitFor(() => {
    fail(new Error('no'));
  });
  await expect(failing).rejects.toThrow('no');
  expect(desk.admission.waiting()).toBe(0);
});

test('models are named without their folders; a request may choose one of them', async () => {
  const desk = await deskOf();
  expect(desk.models.names).toEqual(['a', 'b']);
  const nameOf = (model?: string): Promise<string> => desk.take({ characters: 1, model }, async (translator) => translator.model.name);
  expect([await nameOf(), await nameOf('a'), await nameOf('b')]).toEqual(['/models/a', '/models/a', 'b']);
  await expect(nameOf('c')).rejects.toMatchObject({ status: 400, message: 'model: c is not served here. Use a, b.' });
  await expect(nameOf('/models/a')).rejects.toMatchObject({ status: 400 });
});

test('a model that fails on everything is asked until it answers', async () => {
  let isDead = false;
  const desk = await deskOf(() => {
    if (isDead) throw new Fr2enError('ERR_WORKER', 'the process was ended');
  });
  await vi.waitFor(() => expect(desk.trouble()).toBeUndefined());
  isDead = true;
  await expect(desk.take({ characters: 1 }, (translator) => translator.translate('Oui.'))).rejects.toMatchObject({ code: 'ERR_WORKER' });
  expect(desk.trouble()).toMatchObject({ status: 503, code: 'not_ready' });
  isDead = false;
  await vi.waitFor(() => expect(desk.trouble()).toBeUndefined(), 5000);
  desk.close();
});

test('another model is loaded once, when it is asked for, and again if that failed', async () => {
  const create = vi.fn(async ({ model = '' }: TranslatorOptions = {}) => {
    if (model === 'b' && create.mock.calls.length === 2) throw new Fr2enError('ERR_MODEL_CORRUPT', 'a file is missing');
    return playedTranslator(undefined, model);
  });
  const models = await loadModels({ model: 'a', beams: 2 }, ['b', 'a', 'b'], { create, nameOf: async (name) => name });
  expect(models.names).toEqual(['a', 'b']);
  expect(create).toHaveBeenCalledTimes(1);
  await expect(models.get('b')).rejects.toMatchObject({ code: 'ERR_MODEL_CORRUPT' });
  const [one, other] = await Promise.all([models.get('b'), models.get('b')]);
  expect(one).toBe(other);
  expect(create).toHaveBeenLastCalledWith({ model: 'b', beams: 2 });
  await models.dispose();
  expect((one as ReturnType<typeof playedTranslator>).disposed()).toBe(true);
});
