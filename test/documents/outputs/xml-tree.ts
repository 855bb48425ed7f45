import { SaxesParser } from 'saxes';

/** An element of an XML file; texts are joined. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads an XML file and throws where it is not well-formed. */
export const treeOf = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => (stack.at(-1)!.text += text));
  parser.on('closetag', () => void stack.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0]!;
};

/** All elements of a name, in the order of the file. */
export const elementsOf = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);

/** What an element may have: its children as a pattern of names with a space behind each, and values by attribute. */
export interface Model {
  readonly children: RegExp;
  readonly hasText?: true;
  readonly required?: Readonly<Record<string, RegExp>>;
  readonly optional?: Readonly<Record<string, RegExp>>;
}

/** The violations of a content model, as sentences. */
export const violations = (element: Element, models: Readonly<Record<string, Model>>): string[] => {
  const model = models[element.name];
  if (!model) return [`<${element.name}> is not an element`];
  const { children, hasText, required = {}, optional = {} } = model;
  const names = element.children.map(({ name }) => `${name} `).join('');
  const known = { ...required, ...optional };
  return [
    ...(children.test(names) ? [] : [`<${element.name}> has ${names}`]),
    ...(hasText || element.text.trim() === '' ? [] : [`<${element.name}> has text`]),
    ...Object.keys(required).flatMap((name) => (name in element.attributes ? [] : [`<${element.name}> has no ${name}`])),
    ...Object.entries(element.attributes).flatMap(([name, value]) =>
      known[name]?.test(value) ? [] : [`<${element.name} ${name}="${value}">`],
    ),
    ...element.children.flatMap((child) => violations(child, models)),
  ];
};
