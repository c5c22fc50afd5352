import ts from 'typescript';
import { filesOf, readSource } from './sources';

const FOLDERS = ['src/domain/modello-730', 'src/documents', 'src/cli/modello-730'];
/** «l'imposta» as a typewriter has it. */
const STRAIGHT = /\p{L}'(?=[\p{L}\d])|\bpo'/u;

/** The texts in a file of code: strings and the fixed parts of templates. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest));
  return texts;
}

test('the words of the Modello 730 have the apostrophe of print, ’, in the data of the years and in the code', () => {
  const inData = filesOf(['src/domain/modello-730/years'], ['json']).filter((file) =>
    readSource(file).includes("'"),
  );
  const inCode = filesOf(FOLDERS, ['ts']).flatMap((file) =>
    textsOf(file).flatMap((text) => (STRAIGHT.test(text) ? [`${file}: ${text}`] : [])),
  );
  expect([...inData, ...inCode]).toEqual([]);
});
