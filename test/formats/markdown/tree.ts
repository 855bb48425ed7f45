import { decodeHTML } from 'entities';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { shout } from './shouted.js';

/** What of a node must survive translation, besides its place. */
const kept = ['url', 'lang', 'meta', 'depth', 'ordered', 'start', 'spread', 'checked', 'identifier', 'align'];
const isCode = (type: string): boolean => type === 'code' || type === 'inlineCode';

/**
 * The tree of a Markdown text as lines: a node each, with all that a translation leaves as it is, and prose in capitals. Line breaks are
 * spaces, and neighbouring texts are one.
 */
export const treeOf = (markdown: string): string[] => {
  const lines: string[] = [];
  const waiting: { node: Nodes; depth: number }[] = [
    { node: fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    lines.push('  '.repeat(depth) + described(node));
    if ('children' in node) waiting.push(...(node.children as Nodes[]).map((child) => ({ node: child, depth: depth + 1 })).reverse());
  }
  return lines;
};

/** Text between tags in capitals; its lines may be set anew. */
const htmlOf = (html: string): string =>
  html.startsWith('<?')
    ? html
    : html
        .replace(/(<!--[\s\S]*?-->|<[/!]?[a-z][^>]*>)|[^<]+|</giu, (text, tag: string | undefined) => tag ?? shout(decodeHTML(text)))
        .replace(/\s+/gu, ' ')
        .trim();

const described = (node: Nodes): string => {
  const fields = node as unknown as Record<string, unknown>;
  const values = kept.map((name) => fields[name]).filter((value) => value !== undefined && value !== null);
  const prose = ['alt', 'title', ...(isCode(node.type) ? [] : ['value'])]
    .map((name) => fields[name])
    .filter((value) => typeof value === 'string');
  if (node.type === 'html') return `html | ${htmlOf(node.value)}`;
  const code = isCode(node.type) ? [String(fields['value']).replace(node.type === 'inlineCode' ? /\s+/gu : /\r\n/gu, ' ')] : [];
  return [
    node.type,
    ...values.map((value) => JSON.stringify(value)),
    ...code,
    ...prose.map((value) => shout(value.replace(/\s+/gu, ' '))),
  ].join(' | ');
};
