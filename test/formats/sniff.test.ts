import { expect, test } from 'vitest';
import { formatByContent } from '../../src/formats/sniff.js';

const zip = (name: string, content: string): string => `PK\u0003\u0004${'\u0000'.repeat(26)}${name}${content}`;

test.each([
  ['<!DOCTYPE html>\n<p>Il pleut.</p>', 'html'],
  ['\n  <html lang="fr">', 'html'],
  ['\u{feff}<!doctype HTML>', 'html'],
  ['<?xml version="1.0"?>\n<!-- page -->\n<html>', 'html'],
  ['WEBVTT\n\n00:01.000 --> 00:02.000\nOui.', 'vtt'],
  ['1\r\n00:00:01,000 --> 00:00:02,500\r\nOui.', 'srt'],
  ['# Français\nmsgid ""\nmsgstr ""\n', 'po'],
  ['{\n  "titre": "Il pleut"\n}', 'json'],
  ['[{"titre": "Il pleut"}]', 'json'],
  ['---\ntitle: Le pont\n---\n\nIl pleut.\n', 'markdown'],
  ['---\nfr:\n  titre: Le pont\n', 'yaml'],
  ['# Le pont\n\nVoir [le plan](https://exemple.fr/plan).\n', 'markdown'],
  ['Le **pont** rouvre.\n\n## Horaires\n', 'markdown'],
  [zip('mimetype', 'application/epub+zip'), 'epub'],
  [zip('mimetype', 'application/vnd.oasis.opendocument.text'), 'odt'],
  [zip('[Content_Types].xml', '<Types>'), 'docx'],
])('%j is %s', (content, name) => {
  expect(formatByContent(Buffer.from(content))).toBe(name);
});

test.each([
  '',
  'Il pleut. « Oui », dit-il.',
  '{ceci n’est pas du JSON}',
  '[1] Une note.\n[2] Une autre.',
  '– Oui.\n– Non.',
  '# Un titre seul\n\nIl pleut.',
  '12\nIl pleut.',
  '---\nIl pleut.\n',
  'WEBVTTX',
  'msgid sans guillemets',
  zip('photo.png', 'PNG'),
])('%j shows no format', (content) => {
  expect(formatByContent(Buffer.from(content))).toBeUndefined();
});
