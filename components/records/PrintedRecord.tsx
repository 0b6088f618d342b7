import { say, sayMessage } from '../../assets/messages/index.ts';
import type { FormRecord } from '../../policy/forms/record-state.ts';
import type { RecordHead } from '../../policy/wording/form-record.ts';
import { recordFields, recordOpening } from '../../policy/wording/form-record.ts';

/** A form on paper, text only. Shown in print alone. */
export function PrintedRecord({ record, head }: { record: FormRecord; head: RecordHead }) {
  return (
    <article class="printed" aria-hidden="true">
      <h1>{say(`records.title.${record.form}`)}</h1>
      <p class="printed-confidential">{say('records.confidential')}</p>
      <p class="printed-text">{recordOpening(record, head, sayMessage)}</p>
      <table>
        <tbody>
          {recordFields(record, head, sayMessage).map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {values.length === 0
                  ? say('report.notGiven')
                  : values.map((value) => (
                      <div key={value} class="own-words">
                        <bdi>{value}</bdi>
                      </div>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="printed-sign">
        <span>{say('report.print.signature')}</span>
        <span>{say('report.print.date')}</span>
      </p>
    </article>
  );
}
