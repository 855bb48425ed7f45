import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareWith, OtherEnglish, PartialFile } from '../../../../src/cli/files/resume/english-file.js';

let folder = '';
let path = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-english-'));
  path = join(folder, 'partial');
});
afterAll(() => rm(folder, { recursive: true }));

const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 });

test('whatever part of it is there, however it is cut into pieces, the file becomes the English', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(), fc.nat(30), async (english, cut, zeros) => {
      const whole = Buffer.concat(english);
      await writeFile(path, Buffer.concat([whole.subarray(0, cut % (whole.length + 1)), Buffer.alloc(zeros)]));
      const file = await PartialFile.continue(path, 'throw');
      for (const piece of english) await file.write(piece);
      await file.end();
      expect(file.english.bytes).toBe(whole.length);
      await file.close();
      expect(await readFile(path)).toEqual(whole);
    }),
  );
});

test('a byte that differs is found, and what is there stays, unless it may be replaced', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      async (english, at) => {
        const whole = Buffer.concat(english);
        const other = Buffer.from(whole);
        const changed = at % whole.length;
        other[changed] = ((other[changed] ?? 0) + 1) % 255 || 1;
        await writeFile(path, other);
        for (const open of [() => PartialFile.continue(path, 'throw'), () => compareWith(path)]) {
          const file = await open();
          const write = async (): Promise<void> => {
            for (const piece of english) await file.write(piece);
            await file.end();
          };
          await expect(write()).rejects.toBeInstanceOf(OtherEnglish);
          await file.close();
          expect(await readFile(path)).toEqual(other);
        }
        const file = await PartialFile.continue(path, 'replace');
        for (const piece of english) await file.write(piece);
        await file.end();
        await file.close();
        expect(await readFile(path)).toEqual(whole);
      },
    ),
  );
});

test.each([
  ['less', 'The cat sl'],
  ['more', 'The cat sleeps. It'],
])('a finished file with %s than the English is another', async (_name, content) => {
  await writeFile(path, content);
  const file = await compareWith(path);
  const write = async (): Promise<void> => {
    await file.write(Buffer.from('The cat sleeps.'));
    await file.end();
  };
  await expect(write()).rejects.toBeInstanceOf(OtherEnglish);
  await file.close();
});

test('a new file is not one that is there', async () => {
  await writeFile(path, 'old');
  await expect(PartialFile.create(path)).rejects.toMatchObject({ code: 'EEXIST' });
});
