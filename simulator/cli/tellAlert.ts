import type { Alert } from '../cloud/alert.ts';

/** What is heard of an alert, in words. */
export const tellAlert = ({ kind, label, audible, text }: Alert): string => {
  const name = label === null ? `a ${kind}` : `the ${kind} "${label}"`;
  if (text === null) return `${name} ${audible ? 'rings' : 'chimes'}`;
  return `${name} ${audible ? 'rings, then Alexa says' : 'is announced'}: ${text}`;
};
