import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { everything } from '../../tests/read-data.ts';
import { address, baseIn } from '../../tests/read-rdf.ts';
import { ontology } from './ontology.ts';
import { shapes } from './shapes.ts';
import { statementsOf } from './statements.ts';
import { turtle } from './turtle.ts';

const parse = (text: string) => new Parser().parse(text);
const validator = new Validator(new Store(parse(shapes(address))));
const terms = parse([...turtle([ontology(address)], address)].join(''));
const recordIn = (root: string) => [...turtle(statementsOf(baseIn(root), address), address)].join('');

/** What is wrong in a Turtle text: the thing, the property, the constraint and the value. */
async function faultsIn(text: string): Promise<string[]> {
  const { results } = await validator.validate(new Store([...parse(text), ...terms]));
  const short = (term: { readonly value: string; readonly termType: string } | null | undefined) => (term?.termType === 'BlankNode' ? '' : (term?.value ?? '').replace(/^https:\/\/masar\.example\/(?:data\/ontology\.ttl#)?|^http[^"\s]*[/#]/, '').replace('ConstraintComponent', ''));
  return results.map(({ focusNode, path, sourceConstraintComponent, value }) => [focusNode, path, sourceConstraintComponent, value].map((term) => short(term as never)).filter((part) => part !== '').join(' ')).toSorted();
}

test.each(['.', everything])('the record in %s is valid', async (root) => {
  expect(await faultsIn(recordIn(root))).toEqual([]);
}, 240_000);

const valid = recordIn(everything);

test.each<readonly [fault: string, from: string, to: string, expected: string]>([
  ['a claim without source', '    masar:editorial true.', '    masar:dateInherited true.', 'meetings/summit/#c-part-of-talks Or meetings/summit/#c-part-of-talks'],
  ['a source that is not there', 'prov:wasDerivedFrom <sources/hall/#hansard>.\n<agreements/deal/#c-concerns-town>', 'prov:wasDerivedFrom <sources/hall/#minutes>.\n<agreements/deal/#c-concerns-town>', 'agreements/deal/#c-recalls-res-1-p1 wasDerivedFrom Class sources/hall/#minutes'],
  ['a claim with the wrong end', 'rdf:object <actors/bob/#it>;\n    masar:attendance "walked-out"', 'rdf:object <places/town/#it>;\n    masar:attendance "walked-out"', 'participant Class places/town/#it'],
  ['a statement with the wrong end', 'masar:votedFor <actors/utopia/#it>', 'masar:adopted-by <places/town/#it>', 'places/town/#it Class places/town/#it'],
  ['a relation that there is not', 'rdf:predicate masar:said-by', 'rdf:predicate masar:sung-by', 'statements/words/#c-said-by-bob predicate In sung-by'],
  ['a date that is no EDTF', 'masar:date "2016-08"^^edtf:EDTF', 'masar:date "August 2016"^^edtf:EDTF', 'agreements/deal/#it date Pattern August 2016'],
  ['a month that there is not', 'masar:start "2012"^^edtf:EDTF', 'masar:start "2012-13"^^edtf:EDTF', 'actors/ada/#c-holds-office-utopia start Pattern 2012-13'],
  ['a date without its type', 'masar:born "1940-01-02"^^edtf:EDTF', 'masar:born "1940-01-02"', 'actors/bob/#it born Datatype 1940-01-02'],
  ['a sub-kind that there is not', 'masar:subkind "town"', 'masar:subkind "hamlet"', 'places/town/#it subkind In hamlet'],
  ['a meeting without its date', '    masar:date "2016-07-14/2016-07-15"^^edtf:EDTF;\n', '', 'meetings/summit/#it date MinCount'],
  ['a name in one language', '"Town"@en, "بلدة"@ar', '"Town"@en', 'places/town/#it label MinCount'],
  ['two descriptions in a language', '"A town."@en, "بلدة."@ar', '"A town."@en, "A place."@en', 'places/town/#it description UniqueLang'],
  ['a paragraph without its topic', '    masar:topic <topics/ceasefire/#it>;\n', '', 'resolutions/res-1/#p1 topic MinCount'],
  ['a role that there is not', 'masar:role-envoy', 'masar:role-jester', 'actors/ada/#c-holds-office-utopia role Or role-jester'],
  ['one account alone', 'masar:account <meetings/summit/#dispute-1-1>, <meetings/summit/#dispute-1-2>', 'masar:account <meetings/summit/#dispute-1-1>', 'meetings/summit/#dispute-1 account MinCount'],
])('finds %s', async (_, from, to, expected) => {
  expect(valid.split(from)).toHaveLength(2);
  expect(await faultsIn(valid.replace(from, to))).toEqual([expected]);
});
