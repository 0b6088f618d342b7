import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { HeldActs } from '../../components/panel/acts/HeldActs.tsx';
import type { ActActions } from '../../components/panel/acts/HeldCard.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { useAction } from '../../components/ui/use-action.ts';
import type { HeldAct } from '../../policy/act.ts';
import type { useActs } from './use-acts.ts';
import type { PanelDeps } from './use-panel.ts';

/** The part of the panel about the user's own acts that were held. */
export function ActsSection({
  deps,
  held: { acts, error, refresh },
  tabId,
  isHidden,
  onShowName,
  onOutcome,
}: {
  deps: PanelDeps;
  held: ReturnType<typeof useActs>;
  /** Nothing while there is no tab, or everything is hidden. */
  tabId: number | undefined;
  isHidden: (key: string) => boolean;
  /** Absent while no name may be on the screen. */
  onShowName: ((key: string) => unknown) | undefined;
  /** Says in the panel's one line how it went. */
  onOutcome: (sentence: string) => unknown;
}) {
  const { ask, openReport, openOptions } = deps;
  /** Where the focus goes once the list has been shown anew: the act, or what is left. */
  const focusRef = useRef<string | null>(null);

  useEffect(() => {
    const wanted = focusRef.current;
    if (wanted === null) return;
    focusRef.current = null;
    const headings = [...document.querySelectorAll<HTMLElement>('[data-held]')];
    const heading =
      headings.find((one) => one.dataset['held'] === wanted) ??
      document.querySelector<HTMLElement>('[data-held-heading]') ??
      document.querySelector<HTMLElement>('[data-heading]');
    heading?.focus();
  });

  /** Does something, shows the acts anew, moves the focus on, and says what was done. */
  const action = useAction(async (focus: string, work: () => Promise<unknown>, done: string) => {
    onOutcome('');
    await work();
    await refresh();
    focusRef.current = focus;
    onOutcome(done);
  });
  const inTab = <T,>(work: (tabId: number) => Promise<T>) => {
    if (tabId === undefined) throw new Error('There is no tab whose acts are shown');
    return work(tabId);
  };
  const keep = ({ key }: HeldAct) => inTab((tab) => ask({ type: 'acts.keep', tabId: tab, key }));

  const declare = async ({ contact, findings, site }: HeldAct) => {
    const { name, handle, personId } = contact;
    const person = {
      name,
      ...(handle !== undefined && { handle }),
      ...(personId !== undefined && { personId }),
      site,
      group: findings[0]?.group ?? ('not-known' as const),
    };
    const { id } = await ask({ type: 'declarations.begin', id: crypto.randomUUID(), about: { person } });
    await openOptions(`declarations/${id}`);
  };

  const actions: ActActions = {
    decide: (held, decision) => {
      const { key } = held;
      if (decision.as === 'declared') return action.run(key, () => declare(held), say('panel.done.declared'));
      const { as } = decision;
      const note = 'note' in decision ? decision.note : undefined;
      return action.run(
        key,
        () =>
          inTab((tab) =>
            ask({ type: 'acts.decide', tabId: tab, key, as, ...(note !== undefined && { note }) }),
          ),
        say(as === 'family' ? 'panel.done.family' : 'panel.done.notSame'),
      );
    },
    keep: (held) => action.run(held.key, () => keep(held), say('acts.done.kept')),
    report: (held) =>
      action.run(
        held.key,
        async () => openReport(held.incident?.id ?? (await keep(held)).incidentId),
        say('acts.done.report'),
      ),
    putAway: (away) =>
      action.run(
        '',
        async () => {
          for (const { key } of away) await inTab((tab) => ask({ type: 'acts.dismiss', tabId: tab, key }));
        },
        say('acts.done.putAway'),
      ),
    openDeclaration: (id) => openOptions(`declarations/${id}`),
    ...(onShowName && {
      showName: (key) => {
        focusRef.current = key;
        onShowName(key);
      },
    }),
  };

  const failed = error ?? action.error;
  return (
    <>
      {failed ? (
        <Notice tone="bad" alert>
          <p>{failed}</p>
        </Notice>
      ) : null}
      <HeldActs acts={acts} isHidden={isHidden} busy={action.busy} actions={actions} />
    </>
  );
}
