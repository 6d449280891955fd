import type { Directive, SupportedInterfaces } from 'ask-sdk-model';
import { MAX_STREAM_TOKEN_CHARACTERS, MAX_STREAM_URL_CHARACTERS } from '../../lambda/src/platform/limits.ts';
import { staysOpen, type Rule } from './rule.ts';

interface Family {
  readonly types: RegExp;
  /** The interface a device must support; none when every device understands the directive. */
  readonly needs?: keyof SupportedInterfaces;
}

/** Directives a custom skill can send. Source: the directive types of Amazon's published model (ask-sdk-model). */
const FAMILIES: readonly Family[] = [
  { types: /^Alexa\.Presentation\.APL\.\w+$/, needs: 'Alexa.Presentation.APL' },
  { types: /^Alexa\.Presentation\.APLT\.\w+$/, needs: 'Alexa.Presentation.APLT' },
  { types: /^Alexa\.Presentation\.HTML\.\w+$/, needs: 'Alexa.Presentation.HTML' },
  { types: /^Alexa\.Presentation\.APLA\.RenderDocument$/ },
  { types: /^AudioPlayer\.(?:Play|Stop|ClearQueue)$/, needs: 'AudioPlayer' },
  { types: /^VideoApp\.Launch$/, needs: 'VideoApp' },
  { types: /^Dialog\.(?:Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent|DelegateRequest|UpdateDynamicEntities)$/ },
  { types: /^Connections\.(?:SendRequest|SendResponse|StartConnection)$/ },
  { types: /^Tasks\.CompleteTask$/ },
];

const familyOf = (directive: Directive): Family | undefined => FAMILIES.find(({ types }) => types.test(directive.type));

const isDialog = ({ type }: Directive): boolean =>
  type.startsWith('Dialog.') && type !== 'Dialog.UpdateDynamicEntities';

const plays = (directives: readonly Directive[]) =>
  directives.flatMap((directive) => (directive.type === 'AudioPlayer.Play' ? [directive] : []));

/** Directives, each where it may be sent. */
export const DIRECTIVE_RULES: readonly Rule[] = [
  {
    id: 'directive-known',
    sentence: 'Every directive is one that Alexa knows.',
    offences: ({ directives }) => directives.filter((one) => !familyOf(one)).map(({ type }) => type),
  },
  {
    // "Invalid Directive" in certification: a screen's document sent to a speaker.
    id: 'directive-device',
    sentence: 'A directive goes only to a device that supports its interface.',
    offences: ({ directives, device }) =>
      directives.flatMap((directive) => {
        const needs = familyOf(directive)?.needs;
        return needs === undefined || device.supportedInterfaces[needs] !== undefined
          ? []
          : [`${directive.type} on a ${device.kind}`];
      }),
  },
  {
    // Alexa's Dialog reference: dialog directives continue an intent; elsewhere they must name the intent they begin.
    id: 'dialog-directive',
    sentence: 'A dialog directive answers an intent, or names the one it begins, and leaves the session open.',
    offences: ({ directives, request, shouldEndSession }) =>
      directives.filter(isDialog).flatMap((directive) => {
        if (shouldEndSession === true) return [`${directive.type} with an ended session`];
        return request.type === 'IntentRequest' || 'updatedIntent' in directive
          ? []
          : [`${directive.type} in answer to ${request.type}`];
      }),
  },
  {
    // Alexa's AudioPlayer reference.
    id: 'play-once',
    sentence: 'A response holds at most one AudioPlayer.Play.',
    offences: ({ directives }) => (plays(directives).length > 1 ? [`${plays(directives).length} of them`] : []),
  },
  {
    // With an open session the device starts the stream and pauses it at once to listen.
    id: 'play-ends-session',
    sentence: 'AudioPlayer.Play goes with an ended session.',
    offences: (reply) => (plays(reply.directives).length > 0 && staysOpen(reply) ? ['the session stays open'] : []),
  },
  {
    id: 'stream-size',
    sentence: `A stream has a token of at most ${MAX_STREAM_TOKEN_CHARACTERS} characters and an HTTPS address of at most ${MAX_STREAM_URL_CHARACTERS}.`,
    offences: ({ directives }) =>
      plays(directives).flatMap((directive) => {
        const { token = '', url = '' } = (directive as Partial<typeof directive>).audioItem?.stream ?? {};
        return [
          ...(token === '' || token.length > MAX_STREAM_TOKEN_CHARACTERS
            ? [`a token of ${token.length} characters`]
            : []),
          ...(!url.startsWith('https://') || url.length > MAX_STREAM_URL_CHARACTERS
            ? [`the address ${url.slice(0, 60)}`]
            : []),
        ];
      }),
  },
];
