/** Mono sound: samples between -1 and 1. */
export interface Sound {
  readonly sampleRate: number;
  readonly samples: Float32Array;
}

const PCM = 1;
const FULL_SCALE = 32768;

/**
 * Reads a RIFF WAVE file of 16-bit mono PCM. A synthesizer that writes to a pipe cannot know the length beforehand and
 * leaves a placeholder there, so a data chunk that claims more than the file holds ends with the file.
 */
export const readWav = (file: Buffer): Sound => {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE') {
    throw new Error('not a WAVE file');
  }
  let sampleRate = 0;
  for (let at = 12; at + 8 <= file.length;) {
    const id = file.toString('latin1', at, at + 4);
    const size = file.readUInt32LE(at + 4);
    const body = at + 8;
    if (id === 'fmt ') {
      const [format, channels, bits] = [
        file.readUInt16LE(body),
        file.readUInt16LE(body + 2),
        file.readUInt16LE(body + 14),
      ];
      if (format !== PCM || channels !== 1 || bits !== 16) {
        throw new Error(`expected 16-bit mono PCM, got format ${format}, ${channels} channels, ${bits} bits`);
      }
      sampleRate = file.readUInt32LE(body + 4);
    } else if (id === 'data') {
      if (sampleRate === 0) throw new Error('WAVE data before its format');
      const count = Math.floor(Math.min(size, file.length - body) / 2);
      const samples = new Float32Array(count);
      for (let i = 0; i < count; i += 1) samples[i] = file.readInt16LE(body + 2 * i) / FULL_SCALE;
      return { sampleRate, samples };
    }
    at = body + size + (size % 2);
  }
  throw new Error('WAVE file without data');
};
