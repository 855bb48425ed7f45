import { expect, test } from 'vitest';
import { xliffText, xmlAttribute, xmlText } from '../../src/text/xml.js';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['a\rb\r\nc', 'a&#13;b&#13;\nc'],
  ['a\u0001b\ufffec\ud800d\u0085', 'abcd\u0085'],
  ['🙂 « été »', '🙂 « été »'],
])('xmlText %j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test('an attribute keeps its line breaks and tabs', () => {
  expect(xmlAttribute('a\n"b"\tc')).toBe('a&#10;&quot;b&quot;&#9;c');
});

test('XLIFF has an element for what XML cannot write', () => {
  expect(xliffText('a\u001b\uffff<b>')).toBe('a<cp hex="001B"/><cp hex="FFFF"/>&lt;b&gt;');
});
