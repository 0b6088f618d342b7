import { say } from '../../../assets/messages/index.ts';
import { RememberedList } from '../../../components/options/RememberedList.tsx';
import type { Status } from '../../../policy/status.ts';
import { Locked } from '../Locked.tsx';
import type { Outside } from '../outside.ts';
import { declare } from '../records/declare.ts';
import { Failure } from '../Failure.tsx';
import { useAnswer } from '../use-answer.ts';

/** Decisions about people, withdrawn from one list. */
export function RememberedTab({ outside, status }: { outside: Outside; status: Status }) {
  const { value, error } = useAnswer(outside, { type: 'remembered.list' });
  return (
    <div class="stack-wide">
      <p>{say('remembered.intro')}</p>
      <p>
        {say('declarations.alsoThere')} <a href="#declarations">{say('options.tab.declarations')}</a>
      </p>
      <Locked outside={outside} status={status} text={say('remembered.locked')} />
      <Failure error={error} />
      {value ? (
        <RememberedList
          remembered={value}
          onWithdraw={(id) => outside.ask({ type: 'remembered.withdraw', id })}
          onDeclare={(id) => declare(outside, { remembered: id })}
        />
      ) : null}
    </div>
  );
}
