/** What one utterance must be heard as, by Alexa and at the desk. */
export interface Fixture {
  readonly locale: string;
  readonly utterance: string;
  readonly intent: string;
  /** The slot that must resolve, and the id it must resolve to first. */
  readonly slot?: string;
  readonly id?: string;
}

interface ProfiledSlot {
  readonly name?: string;
  readonly resolutions?: {
    readonly resolutionsPerAuthority?: readonly {
      readonly status?: { readonly code?: string };
      readonly values?: readonly { readonly value?: { readonly id?: string } }[];
    }[];
  };
}

/** The part of an answer of `profile-nlu` that is looked at. */
export interface Profiled {
  readonly selectedIntent?: {
    readonly name?: string;
    readonly slots?: Readonly<Record<string, ProfiledSlot>>;
  };
}

/** How what was heard differs from what was expected; undefined when it does not. */
export const differenceOf = ({ locale, utterance, intent, slot, id }: Fixture, heard: Profiled): string | undefined => {
  const { name = 'nothing', slots = {} } = heard.selectedIntent ?? {};
  const said = `${locale} "${utterance}"`;
  if (name !== intent) return `${said}: ${name} instead of ${intent}`;
  if (slot === undefined) return undefined;
  const [first] = (slots[slot]?.resolutions?.resolutionsPerAuthority ?? []).flatMap(({ values = [] }) => values);
  const heardId = first?.value?.id ?? 'nothing';
  return heardId === id ? undefined : `${said}: ${slot} is ${heardId} instead of ${id ?? 'anything'}`;
};
