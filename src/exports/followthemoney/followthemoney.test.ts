import { defaultModel, Model } from '@opensanctions/followthemoney';
import { describe, expect, test } from 'vitest';
import { dataOf, everything } from '../../tests/read-data.ts';
import type { FtmEntity } from './thing.ts';

/** The model that OpenSanctions publishes: it says which properties a schema has, and what they hold. */
const model = new Model(defaultModel as ConstructorParameters<typeof Model>[0]);

/** What the values of some types of the model look like; dates are to the year, the month or the day. */
const forms: Readonly<Record<string, RegExp>> = { date: /^\d{4}(-\d\d(-\d\d)?)?$/, url: /^https?:\/\//, country: /^[a-z]{2}$/, number: /^-?\d+(\.\d+)?$/, gender: /^(fe)?male$/ };

describe.each(['.', everything])('of the content in %s', (root) => {
  const { base, texts } = dataOf(root);
  const entities = texts.get('entities.ftm.jsonl')!.trimEnd().split('\n').map((line) => JSON.parse(line) as FtmEntity);
  const schemas = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
  const isTopic = (id: string) => base.entities.get(id as never)!.kind === 'topic';
  const posts = entities.filter(({ schema }) => schema === 'Position');

  test('each entry that is no topic, and each claim that ends at none, is there once', () => {
    const things = [...base.entities.values()].filter(({ kind }) => kind !== 'topic').map(({ id }) => `masar-${id}`);
    const links = base.claims.filter(({ page, to }) => !isTopic(page) && !isTopic(to.id)).map(({ id }) => `masar-${id.replace(':', '.')}`);
    const ids = entities.filter(({ schema }) => schema !== 'Position').map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...things, ...links].toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(posts.length).toBeGreaterThan(0);
  });

  test('the model knows every schema and property, and each value has the form of its type', () => {
    const wrong = entities.flatMap(({ id, schema, properties }) => Object.entries(properties).flatMap(([name, values]) => {
      const type = schemas.get(id)!.getProperty(name).type.name;
      return values.filter((value) => typeof value !== 'string' || value === '' || !(forms[type]?.test(value) ?? true)).map((value) => [id, schema, name, type, value]);
    }));
    expect(wrong).toEqual([]);
  });

  test('what the model requires is there, and links end at what it wants at their ends', () => {
    const missing = entities.flatMap(({ id, properties }) => [schemas.get(id)!, ...schemas.get(id)!.getParents()].flatMap(({ required = [] }) => required).filter((name) => !(name in properties)).map((name) => [id, name]));
    expect(missing).toEqual([]);
    const stray = entities.flatMap(({ id, properties }) => Object.entries(properties).flatMap(([name, values]) => {
      const property = schemas.get(id)!.getProperty(name);
      return property.type.name !== 'entity' ? [] : values.filter((value) => !schemas.get(value)?.isA(property.getRange())).map((value) => [id, name, value]);
    }));
    expect(stray).toEqual([]);
  });

  test('ids are those that the model takes', () => {
    expect(entities.filter(({ id }) => !/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id))).toEqual([]);
  });
});

test('an entry, a post, an office and any other claim are a line each', () => {
  const { texts } = dataOf(everything);
  const line = (id: string) => texts.get('entities.ftm.jsonl')!.split('\n').find((text) => text.startsWith(`{"id":"${id}"`));
  expect(line('masar-ada')).toBe(
    '{"id":"masar-ada","schema":"Person","properties":{"name":["Ada \\"the envoy\\"","آدا","Ада","Ada"],"alias":["Ada","آدا","A. D. A."],"summary":["An envoy.","مبعوثة."],"birthDate":["1950"],"gender":["female"],"wikidataId":["Q1"],"sourceUrl":["https://masar.example/actors/ada/","https://example.org/7"],"publisher":["Gazette"]}}',
  );
  expect(line('masar-talks')).toContain('"startDate":["2015"],"keywords"');
  expect(line('masar-envoy.of.utopia')).toBe('{"id":"masar-envoy.of.utopia","schema":"Position","properties":{"name":["envoy, Utopia","المبعوث، يوتوبيا"],"organization":["masar-utopia"]}}');
  expect(line('masar-ada.c-holds-office-utopia')).toBe(
    '{"id":"masar-ada.c-holds-office-utopia","schema":"Occupancy","properties":{"holder":["masar-ada"],"post":["masar-envoy.of.utopia"],"startDate":["2012"],"endDate":["2014-06"],"recordId":["ada:c-holds-office-utopia"],"sourceUrl":["https://example.org/7"],"publisher":["Gazette"]}}',
  );
  expect(JSON.parse(line('masar-summit.c-participant-bob')!)).toEqual({
    id: 'masar-summit.c-participant-bob', schema: 'UnknownLink',
    properties: { subject: ['masar-summit'], object: ['masar-bob'], role: ['participant', 'walked out'], startDate: ['2016-07-15'], endDate: ['2016-07-15'], description: ['\'Enough\', he said, "for\nnow"', '-1 day, said some', 'Disputed'], recordId: ['summit:c-participant-bob'], sourceUrl: ['https://example.org/7'], publisher: ['Gazette'] },
  });
});
