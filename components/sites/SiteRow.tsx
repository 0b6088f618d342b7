import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { ListedSite } from '../../policy/site-list.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/Choices.tsx';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';

export interface RowProps {
  site: ListedSite;
  /** Whether the browser lets Staffroom see it; absent until it has said. */
  seen: boolean | undefined;
  /** Part of what Staffroom is installed with: it cannot be given back here. */
  fromStart: boolean;
  onCount: (counted: boolean) => unknown;
  /** Resolves to whether the user agreed. */
  onAllow: () => Promise<boolean>;
  /** Resolves to whether the browser really took it back. */
  onTakeBack: () => Promise<boolean>;
  /** Only for a site that was added. */
  onRemove?: (() => Promise<unknown>) | undefined;
}

/** Says what is the case, and whether it needs the user. */
function accessText({ site, seen, fromStart }: RowProps): { text: string; tone: string } {
  if (seen === undefined) return { text: say('sites.checking'), tone: '' };
  if (fromStart && !seen) return { text: say('sites.withheld'), tone: ' tag-warn' };
  if (fromStart) return { text: say('sites.seenFromStart'), tone: ' tag-good' };
  if (!seen) return { text: say('sites.notSeen'), tone: '' };
  return site.counted
    ? { text: say('sites.seen'), tone: ' tag-good' }
    : { text: say('sites.seenInVain'), tone: ' tag-warn' };
}

/** What a button does, and for which site: the name is seen beside it and heard with it. */
function Labelled({ text, name }: { text: string; name: string }) {
  return (
    <>
      {text} <span class="visually-hidden">{say('sites.forSite', { site: name })}</span>
    </>
  );
}

/** One site: whether it counts, and whether Staffroom sees it. */
export function SiteRow(props: RowProps) {
  const { site, seen, fromStart, onCount, onAllow, onTakeBack, onRemove } = props;
  const [outcome, setOutcome] = useState('');
  const params = { site: site.name };
  const change = useAction(async (allow: boolean) => {
    setOutcome('');
    if (allow) setOutcome(say((await onAllow()) ? 'sites.allowed' : 'sites.refused', params));
    else setOutcome(say((await onTakeBack()) ? 'sites.takenBack' : 'sites.stillSeen', params));
  });
  const removal = useAction(async () => onRemove?.());
  const { text, tone } = accessText(props);
  const mayAllow = seen === false && site.counted;
  const mayTakeBack = seen === true && !fromStart;
  return (
    <li class="site" aria-labelledby={`site-${site.id}`}>
      <div class="site-name">
        <h4 id={`site-${site.id}`}>
          <bdi>{site.name}</bdi>
        </h4>
        {site.hosts.join() === site.name ? null : (
          <p class="quiet small">
            <bdi>{site.hosts.join(', ')}</bdi>
          </p>
        )}
      </div>
      <CheckBox
        label={<Labelled text={say('sites.counts')} name={site.name} />}
        hint={fromStart && !site.counted ? say('sites.requestsStay') : undefined}
        checked={site.counted}
        onChange={onCount}
      />
      <div class="site-access">
        <span class={`tag${tone}`}>{text}</span>
        {mayAllow || mayTakeBack ? (
          <Button busy={change.busy} onClick={() => change.run(mayAllow)}>
            <Labelled text={say(mayAllow ? 'sites.allow' : 'sites.takeBack')} name={site.name} />
          </Button>
        ) : null}
        {onRemove ? (
          <Button kind="quiet" busy={removal.busy} onClick={() => removal.run()}>
            <Labelled text={say('sites.remove')} name={site.name} />
          </Button>
        ) : null}
      </div>
      <Status tone={change.error || removal.error ? 'bad' : 'quiet'}>
        {change.error ?? removal.error ?? outcome}
      </Status>
    </li>
  );
}
