/// <reference types="node" />

import { deflateAsync } from '@gfx/zopfli';
import { crc32 } from 'node:zlib';

/**
 * Times in a zip are MS-DOS times. Every file gets the first one there is, 1 January 1980, midnight, so that the same
 * code always makes the same zip.
 */
const DOS_DATE = (0 << 9) | (1 << 5) | 1;
const DOS_TIME = 0;

/** "Version 2.0": the first that knows deflate. The high byte says that the file modes below are Unix ones. */
const VERSION_NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | VERSION_NEEDED;

/** A regular file that everybody may read: Lambda runs the code as a user of its own. */
const FILE_MODE = 0o100644;

/** The flag that says names are UTF-8. */
const UTF8_NAMES = 1 << 11;

const STORED = 0;
const DEFLATED = 8;

/** Deflate as small as it gets, 5 % below zlib's best; it takes seconds. */
const deflate = (/** @type {Uint8Array} */ content) =>
  deflateAsync(content, { numiterations: 15, blocksplitting: true, blocksplittingmax: 0 });

/** @param {[2 | 4, number][]} fields bytes and value of each field */
const littleEndian = (fields) => {
  const buffer = Buffer.alloc(fields.reduce((length, [bytes]) => length + bytes, 0));
  let offset = 0;
  for (const [bytes, value] of fields) offset = buffer.writeUIntLE(value, offset, bytes);
  return buffer;
};

/**
 * A zip archive (APPNOTE 6.3, no Zip64: at most 65,535 files of 4 GB).
 * @param {Readonly<Record<string, Uint8Array>>} files contents by path, with forward slashes
 * @returns {Promise<Buffer>}
 */
export const zip = async (files) => {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path, 'utf8');
    const deflated = await deflate(content);
    const shrinks = deflated.length < content.length;
    const data = shrinks ? deflated : content;
    /** @type {[2 | 4, number][]} */
    const described = [
      [2, VERSION_NEEDED],
      [2, UTF8_NAMES],
      [2, shrinks ? DEFLATED : STORED],
      [2, DOS_TIME],
      [2, DOS_DATE],
      [4, crc32(content)],
      [4, data.length],
      [4, content.length],
      [2, name.length],
      [2, 0], // no extra field
    ];
    const local = Buffer.concat([littleEndian([[4, 0x04034b50], ...described]), name, data]);
    directory.push(
      littleEndian([
        [4, 0x02014b50],
        [2, MADE_BY_UNIX],
        ...described,
        [2, 0], // no comment
        [2, 0], // on the first disk
        [2, 0], // internal attributes: not marked as text
        [4, FILE_MODE * 0x10000],
        [4, offset],
      ]),
      name,
    );
    bodies.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const count = Object.keys(files).length;
  const end = littleEndian([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listing.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, listing, end]);
};
