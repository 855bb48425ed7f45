import { expect, test } from 'vitest';
import { started } from '../../started.js';

const json = async (url: string, init?: RequestInit): Promise<unknown> => (await fetch(url, init)).json();

test('what the server can do', async () => {
  const { url } = await started({ limits: { characters: 1234, rate: 1 } });
  // asked more often than the rate allows: these are not counted
  for (let asked = 0; asked < 3; asked++) {
    expect(await json(`${url}/languages`)).toEqual([
      { code: 'fr', name: 'French', targets: ['en'] },
      { code: 'en', name: 'English', targets: [] },
    ]);
    expect(await json(`${url}/frontend/settings`)).toEqual({
      charLimit: 1234,
      frontendTimeout: 500,
      apiKeys: false,
      keyRequired: false,
      suggestions: false,
      filesTranslation: true,
      supportedFilesFormat: expect.arrayContaining(['.txt', '.html', '.docx', '.odt', '.epub', '.srt', '.po']) as unknown,
      language: { source: { code: 'fr', name: 'French' }, target: { code: 'en', name: 'English' } },
    });
  }
  const suggestion = await fetch(`${url}/suggest`, { method: 'POST', body: new URLSearchParams({ q: 'Oui.', s: 'Yes.' }) });
  expect(suggestion.status).toBe(403);
  expect(await suggestion.json()).toEqual({ error: 'Suggestions are disabled on this server.' });
});
