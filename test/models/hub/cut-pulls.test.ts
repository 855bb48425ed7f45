import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyModel } from '../../../src/models/manage.js';
import { type Asked, cutOff, say, sha256 } from '../../fixtures/hub/hub.js';
import { commitOf, tinyFiles } from '../../fixtures/hub/tiny-repository.js';
import { littlePatience as patience, pullModel, useHubRoom } from './hub-room.js';

const room = useHubRoom();
const name = 'opus-mt-fr-en';
const encoder = tinyFiles()['onnx/encoder_model.onnx']!;
const isEncoder = ({ host, url }: Asked): boolean => host === 'store' && url.includes(sha256(encoder));
const part = (): string => join(room.home, 'models', name, 'parts', `${sha256(encoder)}.part`);

/** Lets the first `times` requests for the encoder through up to some bytes, then breaks them off. */
const cutting = (times: number, bytes: number): void => {
  let cuts = 0;
  room.hub.intervene = (asked, response, body) => {
    if (!isEncoder(asked) || cuts >= times) return false;
    cuts += 1;
    return cutOff(response, body!, bytes);
  };
};

test('a connection that breaks midway is taken up again where it broke', async () => {
  cutting(1, 30_000);
  await pullModel(name);
  const ranges = room.hub.asked.filter(isEncoder).map(({ range }) => range);
  expect(ranges).toEqual([undefined, 'bytes=30000-']);
  await expect(verifyModel(name)).resolves.toMatchObject({ isByHash: true });
});

test('a pull that was given up is gone on with by the next one, also where the branch has moved on', async () => {
  cutting(99, 30_000);
  await expect(pullModel(name, {}, { ...patience, tries: 1 })).rejects.toMatchObject({
    code: 'ERR_DOWNLOAD',
    message: expect.stringMatching(/127\.0\.0\.1:\d+ cannot be reached.*continue where it stopped/u) as string,
  });
  expect((await stat(part())).size).toBe(30_000);
  await expect(verifyModel(name)).rejects.toMatchObject({ code: 'ERR_MODEL_NOT_FOUND' });
  room.hub.intervene = () => false;
  const repository = room.hub.repositories['Xenova/opus-mt-fr-en']!;
  repository.commits[commitOf('second')] = { ...tinyFiles(), 'README.md': Buffer.from('new') };
  repository.branches['main'] = commitOf('second');
  const asked = room.hub.asked.length;
  const { folder, commit } = await pullModel(name);
  expect(commit).toBe(commitOf('second'));
  expect(
    room.hub.asked
      .slice(asked)
      .filter(isEncoder)
      .map(({ range }) => range),
  ).toEqual(['bytes=30000-']);
  expect(await readFile(join(folder, 'onnx/encoder_model.onnx'))).toEqual(encoder);
  expect((await readdir(join(room.home, 'models', name))).sort()).toEqual([commit, 'pulled.json'].sort());
});

test('a pull that is stopped by its caller keeps what is here', async () => {
  const stop = new AbortController();
  const stopping = pullModel(name, {
    signal: stop.signal,
    onProgress: ({ file, done }) => {
      if (file.includes('encoder') && done > 60_000) stop.abort();
    },
  });
  await expect(stopping).rejects.toMatchObject({ code: 'ERR_ABORTED' });
  expect(await readdir(join(room.home, 'models'))).toEqual([name]);
  await expect(pullModel(name)).resolves.toMatchObject({ isChanged: true });
});

test.each<[string, Buffer]>([
  ['other bytes', Buffer.alloc(1000, 7)],
  ['more bytes than the file has', Buffer.alloc(encoder.length + 5, 7)],
  ['all bytes, some of them wrong', Buffer.concat([encoder.subarray(1), Buffer.from('x')])],
])('a part with %s is found out and fetched anew', async (_, content) => {
  await mkdir(join(part(), '..'), { recursive: true });
  await writeFile(part(), content);
  const { folder } = await pullModel(name);
  expect(await readFile(join(folder, 'onnx/encoder_model.onnx'))).toEqual(encoder);
});

test('a hub that ignores ranges, or sends another than it was asked for, sends the whole', async () => {
  await mkdir(join(part(), '..'), { recursive: true });
  await writeFile(part(), encoder.subarray(0, 500));
  const given: number[] = [];
  room.hub.intervene = (asked, response, body) => {
    if (!isEncoder(asked)) return false;
    given.push(given.length);
    if (given.length === 1)
      response.writeHead(206, { 'content-range': `bytes 7-${body!.length - 1}/${body!.length}` }).end(body!.subarray(7));
    else response.writeHead(200).end(body);
    return true;
  };
  const { folder } = await pullModel(name);
  expect(given).toHaveLength(2);
  expect(await readFile(join(folder, 'onnx/encoder_model.onnx'))).toEqual(encoder);
});

test('a hub that goes on from another place than it was asked for is not believed', async () => {
  let given = 0;
  room.hub.intervene = (asked, response, body) => {
    if (!isEncoder(asked)) return false;
    given += 1;
    if (given === 1) return cutOff(response, body!, 30_000);
    if (given > 2) return false;
    // as many bytes as lack, but the first ones of the file
    const [from, lacking] = [Number(/\d+/u.exec(asked.range!)![0]), body!.length - 30_000];
    expect(from).toBe(30_000);
    response.writeHead(206, { 'content-range': `bytes 0-${lacking - 1}/${body!.length}` }).end(body!.subarray(0, lacking));
    return true;
  };
  const { folder } = await pullModel(name);
  expect(await readFile(join(folder, 'onnx/encoder_model.onnx'))).toEqual(encoder);
  expect(room.hub.asked.filter(isEncoder).map(({ range }) => range)).toEqual([undefined, 'bytes=30000-', undefined]);
});

test.each(['onnx/encoder_model.onnx', 'tokenizer_config.json'])(
  '%s that is not what the hub lists is refused and thrown away',
  async (path) => {
    const right = tinyFiles()[path]!;
    room.hub.intervene = (asked, response, body) => {
      if (!body?.equals(right)) return false;
      const wrong = Buffer.from(body);
      wrong[10]! ^= 1;
      return response.writeHead(200).end(wrong).writableEnded;
    };
    await expect(pullModel(name)).rejects.toMatchObject({
      code: 'ERR_DOWNLOAD',
      message: expect.stringMatching(
        new RegExp(`${path} of http.* has the (?:SHA-256|git id) [0-9a-f]+, not [0-9a-f]+; the download was discarded`, 'u'),
      ) as string,
    });
    expect(await readdir(join(room.home, 'models', name, 'parts'))).toEqual([]);
  },
);

test('a hub that sends on and on is stopped at the size it promised', async () => {
  room.hub.intervene = (asked, response) => {
    if (!isEncoder(asked)) return false;
    response.writeHead(200);
    const more = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(65_536), more);
    };
    more();
    return true;
  };
  await expect(pullModel(name)).rejects.toThrow(/arrived with 82518 bytes instead of 82517/u);
});

test('silence in the middle of a file is not waited out: after some tries the pull gives up, and goes on later', async () => {
  room.hub.intervene = (asked, response, body) => {
    if (!isEncoder(asked)) return false;
    const from = Number(/\d+/u.exec(asked.range ?? '0')![0]);
    response.writeHead(from > 0 ? 206 : 200, from > 0 ? { 'content-range': `bytes ${from}-${body!.length - 1}/${body!.length}` } : {});
    response.write(body!.subarray(from, from + 100));
    return true;
  };
  const quick = { ...patience, silence: 100 };
  await expect(pullModel(name, {}, quick)).rejects.toMatchObject({
    code: 'ERR_DOWNLOAD',
    message: expect.stringContaining('nothing arrived for 0.1 s') as string,
  });
  expect((await stat(part())).size).toBe(300);
  room.hub.intervene = () => false;
  await expect(pullModel(name)).resolves.toMatchObject({ isChanged: true });
});

test('a server that is slow but sends is waited for', async () => {
  room.hub.intervene = (asked, response, body) => {
    if (!isEncoder(asked)) return false;
    response.writeHead(200, { 'content-length': body!.length });
    let sent = 0;
    const timer = setInterval(() => {
      response.write(body!.subarray(sent, sent + 10_000));
      sent += 10_000;
      if (sent < body!.length) return;
      clearInterval(timer);
      response.end();
    }, 60);
    return true;
  };
  await pullModel(name);
  expect(room.hub.asked.filter(isEncoder)).toHaveLength(1);
});

test('a hub that is busy midway is waited for', async () => {
  let busy = 2;
  room.hub.intervene = (asked, response) => (isEncoder(asked) && busy-- > 0 ? say(response, 503) : false);
  await pullModel(name);
  expect(room.hub.asked.filter(isEncoder)).toHaveLength(3);
});

test('two pulls at once: both are right, and each file is fetched once', async () => {
  let waited = 0;
  const onWait = (): void => void (waited += 1);
  const both = await Promise.all([pullModel(name, { onWait }), pullModel(name, { onWait })]);
  expect(both.map(({ isChanged }) => isChanged).sort()).toEqual([false, true]);
  expect(waited).toBe(1);
  expect(room.hub.asked.filter(isEncoder)).toHaveLength(1);
  await expect(verifyModel(name)).resolves.toMatchObject({ isByHash: true });
});
