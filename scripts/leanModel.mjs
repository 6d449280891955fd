/// <reference types="node" />

const MODEL = 'ask-sdk-model';

const isOurs = (/** @type {string} */ path) => !/[/\\]node_modules[/\\]/u.test(path);

/**
 * Leaves the generated clients of Alexa's services out: they are most of ask-sdk-core's weight, and ask-sdk-model is one
 * CommonJS file, so nothing else can shake them off. The skill takes only types from it. Where it takes more, or gives
 * the SDK a client to call with, there is no bundle: it would call what is not there.
 * @returns {import('rollup').Plugin}
 */
export const leanModel = () => ({
  name: 'lean-ask-sdk-model',
  resolveId: (source, importer = '') => {
    if (source === MODEL && isOurs(importer)) {
      throw new Error(`${importer} needs ${MODEL} when it runs; see scripts/leanModel.mjs`);
    }
    return null;
  },
  transform: (code, id) => {
    if (isOurs(id) && code.includes('.withApiClient(')) {
      throw new Error(`${id} needs the clients of ${MODEL}; see scripts/leanModel.mjs`);
    }
    if (!/ask-sdk-model[/\\]index\.js$/.test(id)) return null;
    return { code: 'export const services = {};', map: { mappings: '' } };
  },
});
