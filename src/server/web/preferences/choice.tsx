/** A labelled list to choose from. */
export const Choice = (props: {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  /** Values and how they are called. */
  readonly choices: readonly (readonly [value: string, title: string])[];
  readonly onChoose: (value: string) => void;
}) => (
  <label class="choice">
    <span>{props.title}</span>
    <select
      class="field"
      name={props.name}
      value={props.value}
      onChange={(event) => {
        props.onChoose(event.currentTarget.value);
      }}
    >
      {props.choices.map(([value, title]) => (
        <option key={value} value={value} selected={value === props.value}>
          {title}
        </option>
      ))}
    </select>
  </label>
);
