// ask-sdk-test calls mocha's `it`; under jest it is given jest's.
module.exports = { it: (...given) => globalThis.it(...given), describe: (...given) => globalThis.describe(...given) };
