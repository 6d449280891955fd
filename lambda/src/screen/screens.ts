/** What a screen needs besides a speaker: loaded whole, and only where there is one. */
export { draw } from './draw.ts';
export { touched } from './touch.ts';
