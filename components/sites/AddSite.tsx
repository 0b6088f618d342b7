import { useRef, useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import { newSite } from '../../policy/site-list.ts';
import type { SiteChoices } from '../../policy/social-sites.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Status } from '../ui/Status.tsx';

/** A site that is not in the catalogue: a Mastodon server, a forum. What is wrong with it is said when it is to be added. */
export function AddSite({ sites, onAdd }: { sites: SiteChoices; onAdd: (host: string) => unknown }) {
  const [text, setText] = useState('');
  const [state, setState] = useState<{ error?: string; done?: string }>({});
  const fieldRef = useRef<HTMLInputElement>(null);
  const add = () => {
    try {
      const host = newSite(text, sites);
      onAdd(host);
      setText('');
      setState({ done: say('sites.add.done', { site: host }) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      setState({ error: sayMessage(error.say) });
      fieldRef.current?.focus();
    }
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2 id="sites-add" tabIndex={-1}>
        {say('sites.addHeading')}
      </h2>
      <div class="row row-end">
        <Field
          label={say('sites.add.label')}
          hint={say('sites.add.hint')}
          error={state.error}
          value={text}
          maxLength={300}
          inputRef={fieldRef}
          onInput={(next) => {
            setText(next);
            setState({});
          }}
        />
        <Button type="submit">{say('sites.add.button')}</Button>
      </div>
      <Status tone="good">{state.done}</Status>
    </form>
  );
}
