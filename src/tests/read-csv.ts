/** A reader of CSV for tests, by the grammar of RFC 4180 and nothing besides: a second opinion on what is written. */

/** Every record as a list of its cells. @throws when the text departs from the grammar or its records differ in length. */
export function readCells(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  const fail = (expected: string) => {
    throw new Error(`Unexpected ${JSON.stringify(text.slice(at, at + 10))} at ${at}, expected ${expected}`);
  };
  const quoted = () => {
    let cell = '';
    for (at++; ; at++) {
      if (at >= text.length) fail('a closing quotation mark');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') cell += text[at++];
      else {
        at++;
        return cell;
      }
    }
  };
  const plain = () => {
    const cell = /[^",\r\n]*/y;
    cell.lastIndex = at;
    const [found] = cell.exec(text)!;
    at += found.length;
    return found;
  };
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      record.push(text[at] === '"' ? quoted() : plain());
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') fail('a comma or the end of the record');
    at += 2;
    if (record.length !== (records[0] ?? record).length) fail(`${records[0]!.length} cells, not ${record.length}`);
    records.push(record);
  }
  return records;
}

/** The records under a header, each as an object, with the apostrophe taken away that keeps a cell from being a formula. */
export function readRecords(text: string): Record<string, string>[] {
  const [header, ...records] = readCells(text);
  return records.map((cells) => Object.fromEntries(cells.map((cell, index) => [header![index]!, cell.replace(/^'/, '')])));
}
