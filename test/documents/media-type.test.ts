import { expect, test } from 'vitest';
import { mediaTypeByExtension, mediaTypeOf } from '../../src/documents/media-type.js';
import { emits } from '../../src/documents/outputs/emit.js';
import { knownFormats } from '../../src/formats/index.js';

test('every output and every format has a type of its own', async () => {
  for (const emit of emits) expect(mediaTypeOf(emit, { name: 'text' }), emit).toMatch(/^[a-z]+\/[a-z+-]+; charset=utf-8$/u);
  for (const { load, extensions } of knownFormats) {
    const type = mediaTypeOf('same', await load());
    expect(type).not.toBe('application/octet-stream');
    for (const extension of extensions) expect(mediaTypeByExtension(extension.toUpperCase()), extension).toBe(type);
  }
});

test.each([
  ['.tmx', 'application/x-tmx+xml; charset=utf-8'],
  ['.xlf', 'application/xliff+xml; charset=utf-8'],
  ['.jsonl', 'application/x-ndjson; charset=utf-8'],
  ['.exe', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('%s is %s', (extension, type) => {
  expect(mediaTypeByExtension(extension)).toBe(type);
});
