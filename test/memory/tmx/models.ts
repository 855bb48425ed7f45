import type { Model } from '../../documents/outputs/xml-tree.js';

const any = /^/u;
const ofBoth = Object.fromEntries(
  [
    ...['o-encoding', 'datatype', 'usagecount', 'lastusagedate', 'creationtool', 'creationtoolversion', 'creationdate', 'creationid'],
    ...['changedate', 'changeid', 'o-tmf'],
  ].map((name) => [name, any]),
);
const inline = '(?:bpt |ept |ph |it |hi |ut )*';
const segment: Model = { children: new RegExp(`^${inline}$`, 'u'), hasText: true };
const native: Model = { children: /^(?:sub )*$/u, hasText: true };

/** The content model of TMX 1.4b. */
export const tmxModels: Readonly<Record<string, Model>> = {
  tmx: { children: /^header body $/u, required: { version: /^1\.4$/u } },
  header: {
    children: /^(?:note |prop |ude )*$/u,
    required: {
      creationtool: any,
      creationtoolversion: any,
      segtype: /^(?:block|paragraph|sentence|phrase)$/u,
      'o-tmf': any,
      adminlang: any,
      srclang: any,
      datatype: any,
    },
    optional: { 'o-encoding': any },
  },
  body: { children: /^(?:tu )*$/u },
  tu: {
    children: /^(?:note |prop )*(?:tuv )+$/u,
    optional: { tuid: any, srclang: any, segtype: /^(?:block|paragraph|sentence|phrase)$/u, ...ofBoth },
  },
  tuv: { children: /^(?:note |prop )*seg $/u, required: { 'xml:lang': any }, optional: ofBoth },
  seg: segment,
  note: { children: /^$/u, hasText: true, optional: { 'xml:lang': any, 'o-encoding': any } },
  prop: { children: /^$/u, hasText: true, required: { type: any }, optional: { 'xml:lang': any, 'o-encoding': any } },
  bpt: { ...native, required: { i: any }, optional: { x: any, type: any } },
  ept: { ...native, required: { i: any } },
  ph: { ...native, optional: { x: any, type: any, assoc: /^[pfb]$/u } },
  it: { ...native, required: { pos: /^(?:begin|end)$/u }, optional: { x: any, type: any } },
  ut: { ...native, optional: { x: any } },
  hi: { ...segment, optional: { x: any, type: any } },
  sub: { ...segment, optional: { datatype: any, type: any } },
};
