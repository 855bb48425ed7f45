import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { notOfFormat } from '../not-of-format.js';

/** Lists and maps within each other. The parser calls itself for each, so a limit keeps it from running out of stack. */
const deepest = 200;

/**
 * The documents of a YAML file, with the place of every node. Aliases are not followed.
 *
 * @throws `ERR_INPUT` where the file is not YAML, with line and column
 */
export function* yamlDocuments(file: string): Generator<Document.Parsed> {
  const composer = new Composer({ uniqueKeys: false, strict: false, prettyErrors: false, logLevel: 'silent', version: '1.2' });
  for (const document of composer.compose(tokensOf(file), true, file.length)) {
    const [error] = document.errors;
    if (error) throw notOfFormat(file, error.pos[0], `this is not YAML (${error.message.replace(/\.$/u, '')}). Mend it there.`);
    yield document;
  }
}

/** The tokens of each document, before its nodes are made. */
function* tokensOf(file: string): Generator<CST.Token> {
  const parser = new Parser();
  let at = 0;
  for (const lexeme of new Lexer().lex(file)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest)
      throw notOfFormat(file, at, `lists and maps are nested more than ${deepest} deep here. Split the file.`);
    at = parser.offset;
  }
  yield* parser.end();
}
