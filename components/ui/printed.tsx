import { say } from '../../assets/messages/index.ts';

/** A form's fields on paper: what each is called beside what it holds. */
export function PrintedFields({
  fields,
  asTyped = false,
}: {
  fields: readonly { label: string; values: readonly string[] }[];
  /** With the lines as the user broke them. */
  asTyped?: boolean;
}) {
  return (
    <table>
      <tbody>
        {fields.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {values.length === 0
                ? say('report.notGiven')
                : values.map((value) => (
                    <div key={value} class={asTyped ? 'own-words' : undefined}>
                      <bdi>{value}</bdi>
                    </div>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line to sign on, and one for the date. */
export function PrintedSignature({ label }: { label: string }) {
  return (
    <p class="printed-sign">
      <span>{label}</span>
      <span>{say('report.print.date')}</span>
    </p>
  );
}
