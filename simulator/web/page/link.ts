import type { ScreenId } from '../../screens.ts';
import type { Given, Report, Told } from '../wire.ts';

/** The page's line to its Echo. */
export interface Link {
  readonly report: (report: Report) => Promise<Told>;
}

const post = async <Answer>(path: string, body: unknown): Promise<Answer> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The Echo answers with HTTP ${response.status}.`);
  return (await response.json()) as Answer;
};

/** Gets the page an Echo, instead of the one it may have. */
export const openLink = async (screen: ScreenId | null, instead: string | null): Promise<Given & Link> => {
  const given = await post<Given>('/echos', { screen, instead });
  return { ...given, report: (report) => post<Told>(`/echos/${given.id}`, report) };
};
