import { crc32, deflateRawSync } from 'node:zlib';

/** Packs files into a zip archive, deflated, as spreadsheet programs do. `lie` writes a false size. */
export function makeZip(files: Record<string, string | Uint8Array>, lie?: { size: number }): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const name = Buffer.from(path);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc32(data), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(lie?.size ?? data.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(lie?.size ?? data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(header, name, packed);
    central.push(entry, name);
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

export type Cell = string | number | { formula: string; result?: string } | { serial: number } | null;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

export function sheetXml(rows: readonly (readonly Cell[])[], prefix = ''): string {
  const p = prefix ? `${prefix}:` : '';
  const body = rows
    .map((cells, y) => {
      const inner = cells
        .map((cell, x) => {
          const r = `r="${letters(x)}${y + 1}"`;
          if (cell === null) return `<${p}c ${r} s="0"/>`;
          if (typeof cell === 'number') return `<${p}c ${r}><${p}v>${cell}</${p}v></${p}c>`;
          if (typeof cell === 'string')
            return `<${p}c ${r} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escape(cell)}</${p}t></${p}is></${p}c>`;
          if ('serial' in cell) return `<${p}c ${r} s="1"><${p}v>${cell.serial}</${p}v></${p}c>`;
          const result = cell.result === undefined ? '' : `<${p}v>${escape(cell.result)}</${p}v>`;
          return `<${p}c ${r} t="str"><${p}f>${escape(cell.formula)}</${p}f>${result}</${p}c>`;
        })
        .join('');
      return `<${p}row r="${y + 1}">${inner}</${p}row>`;
    })
    .join('');
  const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const declared = prefix ? `xmlns:${prefix}="${ns}"` : `xmlns="${ns}"`;
  return `<?xml version="1.0" encoding="UTF-8"?><${p}worksheet ${declared}><${p}sheetData>${body}</${p}sheetData></${p}worksheet>`;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The files of a workbook, by path. */
export function workbookFiles(sheets: Record<string, string>): Record<string, string> {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const relations = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name]!])),
  };
}

export const makeWorkbook = (rows: readonly (readonly Cell[])[], prefix = ''): Uint8Array =>
  makeZip(workbookFiles({ Pupils: sheetXml(rows, prefix) }));
