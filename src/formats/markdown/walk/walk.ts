import type { Event, Token } from 'micromark-util-types';
import type { KnownBlock } from '../../../segmentation/types.js';
import type { Builder } from '../../marked/builder.js';
import { htmlHandlers } from './html.js';
import { inlineHandlers, type Handlers } from './inline.js';
import type { Place } from '../places.js';
import type { Slots } from './slots.js';

/** Goes through the events of one window after the other: a state machine, for a file can be nested as deep as it likes. */
export interface Walk {
  /** @param base - of the events' positions; @param end - events from here on are not gone into */
  (events: readonly Event[], base: number, end: number): void;
}

const containers: readonly string[] = ['listOrdered', 'listUnordered', 'blockQuote', 'gfmFootnoteDefinition'];

/** What a paragraph is to the block that it stands in. */
interface Surroundings {
  readonly stack: string[];
  /** Whether nothing but a list item's sign stands before. */
  isItemStart: boolean;
}

/** @param file - the text that positions are of, without byte order mark */
export const createWalk = (file: string, slots: Slots, builder: Builder): Walk => {
  const ignoring = createIgnoring();
  const handlers: Handlers = {
    ...blockHandlers(file, slots),
    ...inlineHandlers(file, slots, ignoring),
    ...htmlHandlers(file, slots, ignoring, builder),
  };
  return (events, base, end) => {
    const open: string[] = [];
    for (const [side, token] of inWholeTexts(events)) {
      if (side === 'enter' && token.start.offset + base >= end) {
        // a list that is cut between two items goes on in the next window
        for (const type of open.reverse()) handlers[type]?.exit?.(token);
        return;
      }
      if (containers.includes(token.type)) {
        if (side === 'enter') open.push(token.type);
        else open.pop();
      }
      if (ignoring.skips(side, token.type)) continue;
      const handler = handlers[token.type]?.[side];
      if (!handler || (isInline(token.type) && !slots.isOpen())) continue;
      handler(base === 0 ? token : moved(token, base));
    }
  };
};

/** The events with text as one token where signs that are no markup cut it: `mot_à_mot`. */
const inWholeTexts = function* (events: readonly Event[]): Generator<readonly [side: 'enter' | 'exit', token: Token]> {
  let text: Token | undefined;
  for (const [side, token] of events) {
    const isText = token.type === 'data';
    if (isText && side === 'exit') continue;
    if (isText && text?.end.offset === token.start.offset) text = { ...text, end: token.end };
    else {
      if (text) {
        yield ['enter', text];
        yield ['exit', text];
      }
      text = isText ? token : undefined;
      if (!isText) yield [side, token];
    }
  }
};

const moved = (token: Token, base: number): Token => ({
  ...token,
  start: { ...token.start, offset: token.start.offset + base },
  end: { ...token.end, offset: token.end.offset + base },
});

/** These occur in fences, destinations and labels too. */
const isInline = (type: string): boolean =>
  type === 'data' || type === 'lineEnding' || type === 'lineSuffix' || type === 'characterEscape' || type === 'characterReference';

/** Token types between whose ends nothing is listened to; a link's title is, in the resource that it stands in. */
const createIgnoring = (): { start: (type: string) => void; skips: (side: 'enter' | 'exit', type: string) => boolean } => {
  let ignored: string | undefined;
  let depth = 0;
  let isInTitle = false;
  return {
    start: (type) => {
      ignored = type;
      depth = 1;
    },
    skips: (side, type) => {
      if (ignored === undefined) return false;
      if (ignored === 'resource' && type === 'resourceTitleString') {
        isInTitle = side === 'enter';
        return false;
      }
      if (isInTitle) return false;
      if (type === ignored) depth += side === 'enter' ? 1 : -1;
      if (depth > 0) return true;
      ignored = undefined;
      return false;
    },
  };
};

const blockHandlers = (file: string, slots: Slots): Handlers => {
  const around: Surroundings = { stack: [], isItemStart: false };
  const slot = (kind: KnownBlock['kind'], place: () => Place): NonNullable<Handlers[string]> => ({
    enter: () => slots.open(kind, place()),
    exit: () => slots.close(),
  });
  const isInItem = (): boolean => around.stack.at(-1)?.startsWith('list') ?? false;
  const handlers: Handlers = {
    atxHeadingText: slot('heading', () => ({ kind: 'heading' })),
    setextHeadingText: slot('heading', () => ({ kind: 'paragraph' })),
    tableContent: slot('cell', () => ({ kind: 'cell' })),
    definitionTitleString: {
      enter: ({ start }) => slots.open('cell', { kind: 'title', mark: file.charAt(start.offset - 1) }),
      exit: () => slots.close(),
    },
    listItemPrefix: { enter: () => (around.isItemStart = true) },
    paragraph: {
      enter: () => {
        slots.open(isInItem() && around.isItemStart ? 'item' : 'paragraph', {
          kind: isInItem() && around.isItemStart ? 'item' : 'paragraph',
        });
        around.isItemStart = false;
      },
      exit: () => slots.close(),
    },
  };
  for (const type of containers)
    handlers[type] = {
      enter: () => {
        around.stack.push(type);
        around.isItemStart = false;
      },
      exit: () => void around.stack.pop(),
    };
  return handlers;
};
